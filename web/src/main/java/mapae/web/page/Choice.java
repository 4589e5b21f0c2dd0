package mapae.web.page;

/**
 * An option of a field with a few answers.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {

    /** A value of an enumeration under its name. */
    public static Choice of(Texts texts, Enum<?> value) {
        return new Choice(value.name(), texts.name(value));
    }
}
