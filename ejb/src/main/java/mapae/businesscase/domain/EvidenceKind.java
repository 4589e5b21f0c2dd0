package mapae.businesscase.domain;

/** How users took part. */
public enum EvidenceKind {
    /** They designed with the project. */
    CO_DESIGN,
    /** They were watched using it. */
    USABILITY_TEST,
    /** They were asked one by one. */
    INTERVIEW,
    /** They were asked in writing. */
    SURVEY
}
