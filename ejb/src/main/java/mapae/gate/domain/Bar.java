package mapae.gate.domain;

/** What keeps somebody who may decide at gates from deciding on this review. */
public enum Bar {
    /** They prepared or submitted it, or gave evidence. */
    OWN("gate.own-review"),
    /** They recused themselves, or the one in whose place they would act did. */
    RECUSED("gate.recused");

    private final String refusal;

    Bar(String refusal) {
        this.refusal = refusal;
    }

    /** Code of the refusal. */
    public String refusal() {
        return refusal;
    }
}
