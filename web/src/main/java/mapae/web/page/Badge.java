package mapae.web.page;

/**
 * A state in a word, with a colour that supports it.
 *
 * @param tone {@code primary}, {@code secondary}, {@code gray}, {@code point}, {@code danger}, {@code warning}, {@code
 *     success} or {@code information}; {@code alarm} for the worst
 * @param text the word
 */
public record Badge(String tone, String text) {}
