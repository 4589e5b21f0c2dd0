package mapae.web.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Ends lines between words alone: Korean is harder to read, and an amount means something else, when cut in two. */
final class BetweenWords implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        position++;
        while (position < text.length() && !isGap(position)) {
            position++;
        }
        return position;
    }

    private boolean isGap(int at) {
        return text.charAt(at - 1) == ' ' && text.charAt(at) != ' ';
    }
}
