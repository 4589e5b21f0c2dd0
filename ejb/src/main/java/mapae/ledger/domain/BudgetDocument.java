package mapae.ledger.domain;

import mapae.shared.Bilingual;

/** What a statement from elsewhere is about: one of the documents of a year's budget. */
public enum BudgetDocument {
    INITIAL(new Bilingual("본예산", "Initial budget")),
    SUPPLEMENTARY_1(new Bilingual("제1회 추가경정예산", "First supplementary budget")),
    SUPPLEMENTARY_2(new Bilingual("제2회 추가경정예산", "Second supplementary budget")),
    SUPPLEMENTARY_3(new Bilingual("제3회 추가경정예산", "Third supplementary budget")),
    SUPPLEMENTARY_4(new Bilingual("제4회 추가경정예산", "Fourth supplementary budget")),
    SETTLEMENT(new Bilingual("결산", "Settlement"));

    private final Bilingual title;

    BudgetDocument(Bilingual title) {
        this.title = title;
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }

    /** Whether it is one of the supplementary budgets. */
    public boolean isSupplementary() {
        return this != INITIAL && this != SETTLEMENT;
    }
}
