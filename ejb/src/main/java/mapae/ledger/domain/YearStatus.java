package mapae.ledger.domain;

import mapae.shared.Bilingual;

/** How firm the money of one year of a plan over several years is. */
public enum YearStatus {
    PLANNED("계획", "Planned"),
    REQUESTED("요구", "Requested"),
    /** Granted by a budget. */
    APPROPRIATED("편성", "Appropriated"),
    /** The state is bound ahead of the year's budget, by law or by a resolution of the Assembly. */
    LEGALLY_COMMITTED("법적 확정", "Legally committed");

    private final Bilingual title;

    YearStatus(String ko, String en) {
        this.title = new Bilingual(ko, en);
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }

    /** How firm it is in view of the books: what is granted is appropriated, and what is bound by law stays so. */
    public YearStatus inBooks(LineBalance line) {
        return this != LEGALLY_COMMITTED && Amounts.isPositive(line.granted()) ? APPROPRIATED : this;
    }

    /** Whether the state may bind itself for such a year. */
    public boolean mayBeCommitted() {
        return this == APPROPRIATED || this == LEGALLY_COMMITTED;
    }
}
