package mapae.web.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sets small letters and digits of formulas, as in Bₜ or CO₂, as ordinary ones raised or lowered: the face does not have
 * them as characters of their own.
 */
final class RaisedAndLowered implements FSDOMMutator {

    private static final Pattern SMALL =
            Pattern.compile("(?<lowered>[\u2080-\u209C\u1D62-\u1D6A]+)|[\u2070-\u207F\u1D2C-\u1D61\u1D78]+");

    @Override
    public void mutateDocument(Document document) {
        within(document.getDocumentElement());
    }

    private static void within(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Text text && SMALL.matcher(text.getData()).find()) {
                split(text);
            } else if (!"title".equals(child.getNodeName())) {
                within(child);
            }
            child = next;
        }
    }

    private static void split(Text text) {
        Document document = text.getOwnerDocument();
        Node parent = text.getParentNode();
        String data = text.getData();
        Matcher small = SMALL.matcher(data);
        int end = 0;
        while (small.find()) {
            parent.insertBefore(document.createTextNode(data.substring(end, small.start())), text);
            Element set =
                    document.createElementNS(parent.getNamespaceURI(), small.group("lowered") == null ? "sup" : "sub");
            set.setTextContent(Normalizer.normalize(small.group(), Normalizer.Form.NFKC));
            parent.insertBefore(set, text);
            end = small.end();
        }
        text.setData(data.substring(end));
    }
}
