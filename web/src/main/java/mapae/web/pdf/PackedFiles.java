package mapae.web.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The style sheet and the faces that are packed with this room: all that a document may load. */
final class PackedFiles implements FSStreamFactory {

    static final String SCHEME = "packed";
    static final String REGULAR = "400Regular/NotoSansKR_400Regular.ttf";
    static final String BOLD = "700Bold/NotoSansKR_700Bold.ttf";

    /** For what the Korean face does not have: raised and lowered letters of formulas, signs of mathematics. */
    static final String SIGNS = "dejavu/ttf/DejaVuSans.ttf";

    private static final String STYLE = SCHEME + ":print.css";

    /** Whether a document may load this. Faces are not loaded by address. */
    static boolean allow(String address, ExternalResourceType type) {
        return type == ExternalResourceType.CSS && STYLE.equals(address);
    }

    static InputStream open(String file) {
        InputStream packed = PackedFiles.class.getResourceAsStream(file);
        if (packed == null) {
            throw new IllegalStateException("not packed: " + file);
        }
        return packed;
    }

    @Override
    public FSStream getUrl(String address) {
        InputStream packed = open(address.substring(SCHEME.length() + 1));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return packed;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(packed, StandardCharsets.UTF_8);
            }
        };
    }
}
