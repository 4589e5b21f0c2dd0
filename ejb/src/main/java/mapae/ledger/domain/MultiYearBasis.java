package mapae.ledger.domain;

import mapae.shared.Bilingual;

/** In which legal form money is planned for one year or several. */
public enum MultiYearBasis {
    /** Year by year. */
    ANNUAL("단년도 예산", "Annual budget"),
    /** Total and yearly instalments resolved by the Assembly; works, manufacture, research and development. */
    CONTINUING_EXPENDITURE("계속비", "Continuing expenditure"),
    /** One contract in all, and each year's part of it within that year's budget. */
    LONG_TERM_CONTRACT("장기계속계약", "Long-term continuing contract"),
    /** The Assembly allows to be bound beyond what is granted (National Finance Act, article 25). */
    CONTRACT_AUTHORITY("국고채무부담행위", "Contract authority");

    private final Bilingual title;

    MultiYearBasis(String ko, String en) {
        this.title = new Bilingual(ko, en);
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }
}
