package mapae.shared;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What can be the code of a line of a budget: the way from the top, parts divided by {@code /}. */
public final class LineCode {

    /** Most characters of a code. */
    public static final int LONGEST = 300;

    private static final int LONGEST_PART = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private LineCode() {}

    /** Whether a text is one: no part empty, longer than 200 characters, or with blanks around it. */
    public static boolean isOne(String code) {
        return code != null
                && code.length() <= LONGEST
                && !CONTROL.matcher(code).find()
                && Arrays.stream(code.split("/", -1)).allMatch(LineCode::isPart);
    }

    /** The database takes no notice of blanks at an end. */
    private static boolean isPart(String part) {
        return !part.isBlank() && part.length() <= LONGEST_PART && part.equals(part.strip());
    }
}
