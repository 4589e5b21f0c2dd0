package mapae.businesscase.domain;

/** Whether something that exists serves the purpose. */
public enum Reusable {
    /** As it is. */
    YES,
    /** In parts. */
    PARTLY,
    /** Not at all. */
    NO
}
