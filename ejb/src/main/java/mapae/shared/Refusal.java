package mapae.shared;

import java.util.List;
import java.util.Locale;

/**
 * The system declines a request for a reason that the user can act on. It rolls back the transaction (declared in
 * {@code ejb-jar.xml}), carries a stable code, and says why in Korean and English.
 *
 * <p>Texts stand in {@code mapae/refusals_ko.properties} and {@code mapae/refusals_en.properties} under the code.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of refusal it is; decides the HTTP status at the edge. */
    public enum Kind {
        /** The request is malformed or incomplete (400). */
        INVALID,
        /** The caller may not do this (403). */
        FORBIDDEN,
        /** There is no such thing (404). */
        NOT_FOUND,
        /** Somebody else was faster, or the thing is in another state (409). */
        CONFLICT,
        /** A rule of law or of the house forbids it (422). */
        RULE,
        /** Too many attempts: the next one is for later (429). */
        TOO_OFTEN
    }

    private final Kind kind;
    private final String code;
    private final List<String> arguments;

    private Refusal(Kind kind, String code, Object... arguments) {
        super(code + List.of(arguments));
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** Malformed or incomplete: {@code code} names the rule, {@code arguments} fill its text. */
    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, arguments);
    }

    /** Not allowed to this caller. */
    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, arguments);
    }

    /** No such thing. */
    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, code, arguments);
    }

    /** In another state by now. */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, arguments);
    }

    /** Against a rule. */
    public static Refusal rule(String code, Object... arguments) {
        return new Refusal(Kind.RULE, code, arguments);
    }

    /** Too many attempts. */
    public static Refusal tooOften(String code, Object... arguments) {
        return new Refusal(Kind.TOO_OFTEN, code, arguments);
    }

    /** What sort of refusal. */
    public Kind kind() {
        return kind;
    }

    /** Stable name of the reason, for example {@code approval.own-proposal}. */
    public String code() {
        return code;
    }

    /** What fills the text. */
    public List<String> arguments() {
        return arguments;
    }

    /** The reason in the reader's language. */
    public String text(Locale locale) {
        return RefusalTexts.text(code, arguments, locale);
    }
}
