package mapae.hardening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is wrong with an answer, whatever was asked. */
final class Verdict {

    /** Names of classes, of parts of the server and of statements: none of them is anybody's business. */
    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [a-z][\\w.$]*\\([\\w]+\\.java|\\b(?:java|jakarta|javax|org\\.(?:jboss|wildfly|hibernate)|io\\.undertow|com\\.fasterxml)"
                    + "\\.[a-z]+\\.|\\bmapae\\.[a-z]+\\.[A-Z]|Exception\\b|RESTEASY\\d|WFLY[A-Z]|\\bUT\\d{6}|HHH\\d{5}"
                    + "|(?i:wildfly|undertow|jboss|resteasy|mariadb|sql syntax|select .{1,80} from )");

    private static final Pattern CODE = Pattern.compile("\"code\":\"[a-z0-9.-]+\"");

    /** So many characters of what is found decide whether it was sent: a statement goes on in the page's own words. */
    private static final int ECHOED = 10;

    private static final int FAILURE = 500;
    private static final int REFUSAL = 400;

    private Verdict() {}

    /**
     * One sentence for each fault.
     *
     * @param isApi whether the address belongs to the API
     * @param mayBeSilent whether the server may close without a word, since the request may be no HTTP
     * @param sent what was sent: words that came from there are no glimpse of the insides
     */
    static List<String> on(Wire.Answer answer, boolean isApi, boolean mayBeSilent, String sent) {
        List<String> faults = new ArrayList<>();
        if (answer.status() == 0 && !mayBeSilent) {
            faults.add("gave no answer " + answer.body());
        }
        if (answer.status() >= FAILURE) {
            faults.add("status " + answer.status());
        }
        INSIDES.matcher(answer.body())
                .results()
                .map(MatchResult::group)
                .filter(inside -> !sent.contains(inside.substring(0, Math.min(inside.length(), ECHOED))))
                .findFirst()
                .ifPresent(inside -> faults.add("shows " + inside));
        if (answer.type().equals("text/html") && answer.body().contains(Oddities.ELEMENT)) {
            faults.add("puts out an element that was sent");
        }
        if (answer.header(Oddities.HEADER).isPresent()) {
            faults.add("carries a header that was sent");
        }
        if (answer.header("Server").isPresent() || answer.header("X-Powered-By").isPresent()) {
            faults.add("names the server");
        }
        boolean isRefusal = answer.status() >= REFUSAL && !answer.body().isEmpty();
        if (isRefusal && isApi) {
            if (!answer.type().equals("application/problem+json")) {
                faults.add("refuses with " + answer.type());
            } else if (!CODE.matcher(answer.body()).find()) {
                faults.add("refuses without a code");
            }
        }
        if (!answer.body().isEmpty()
                && answer.status() > 0
                && answer.header("Content-Security-Policy").isEmpty()) {
            faults.add("has a body but no policy");
        }
        return faults;
    }

    /** Whether something was done, as far as the answer says: not a refusal, and not the way to the sign-in page. */
    static boolean isAccepted(Wire.Answer answer) {
        return answer.status() >= 200
                && answer.status() < REFUSAL
                && answer.header("Location")
                        .filter(to -> to.toLowerCase(Locale.ROOT).contains("/sign-in"))
                        .isEmpty();
    }
}
