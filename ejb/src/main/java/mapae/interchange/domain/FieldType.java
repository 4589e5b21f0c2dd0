package mapae.interchange.domain;

/** What sort of value a field holds, and so which rules its cells meet. */
public enum FieldType {
    /** A short identifier that also stands in addresses. */
    CODE,
    /** One line of text, such as a name or a title. */
    TEXT,
    /** Free text of many lines, kept to the letter. */
    NARRATIVE,
    /** One of a list of words. */
    CHOICE,
    /** ISO 4217 code of a currency. */
    CURRENCY,
    /** Whole units of a currency, not negative. */
    AMOUNT,
    /** Whole units of a currency, of either sign. */
    SIGNED_AMOUNT,
    /** Percent from 0 to 100 with at most two decimals. */
    PERCENT,
    /** A whole number that is not negative. */
    COUNT,
    /** A fiscal year. */
    YEAR,
    /** A month. */
    MONTH,
    /** A day. */
    DAY
}
