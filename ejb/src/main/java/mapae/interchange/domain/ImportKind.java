package mapae.interchange.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a file are about. Each kind has its fields, and a key of which a file holds one row. */
public enum ImportKind {
    /** Ministries, local governments and institutions. */
    ORGANISATIONS,
    /** The register. */
    INVESTMENTS,
    /** Yearly budgets. */
    APPROPRIATIONS,
    /** Monthly reports. */
    REPORTS,
    /** People. */
    OFFICIALS,
    /** Posts. */
    POSTS,
    /** Who held which post when. */
    POSTINGS,
    /** Initial and supplementary budgets and the settlement of a year, by budget line. */
    SETTLEMENT,
    /** Documents of the books that grant money to lines, or allot it. */
    LEDGER_BUDGETS,
    /** What was promised from lines, by the numbers of another system. */
    COMMITMENTS,
    /** What was paid of such promises. */
    EXPENDITURES,
    /** What the finance system says the lines hold at the end of a day. */
    FINANCE_BALANCES;

    /**
     * Two days of which the first may not lie after the second.
     *
     * @param first field of the earlier day
     * @param second field of the later day
     */
    public record Order(String first, String second) {}

    /**
     * An amount that is the sum of others, where the row states all of them.
     *
     * @param total field of the sum
     * @param parts fields of what it is the sum of
     */
    public record Sum(String total, List<String> parts) {}

    /**
     * Fields without which a row of some word is bad.
     *
     * @param choice field of the word
     * @param word how the word begins
     * @param needed fields that such a row states
     */
    public record Need(String choice, String word, List<String> needed) {}

    /** Whether its rows are postings of the books. */
    public boolean isPosted() {
        return this == LEDGER_BUDGETS || this == COMMITMENTS || this == EXPENDITURES;
    }

    /** As it is written in addresses and profiles: {@code ledger-budgets}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that code. */
    public static Optional<ImportKind> ofCode(String code) {
        for (ImportKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The fields, in the order in which they are read. */
    public List<Field> fields() {
        return KindFields.of(this);
    }

    /** The field of that name. */
    public Optional<Field> field(String name) {
        return KindFields.of(this, name);
    }

    /** Names of the fields that together tell one row from another. */
    public List<String> key() {
        return switch (this) {
            case ORGANISATIONS, INVESTMENTS, POSTS -> List.of("code");
            case APPROPRIATIONS -> List.of("investment", "fiscalYear");
            case REPORTS -> List.of("investment", "month");
            case OFFICIALS -> List.of("staffNumber");
            case POSTINGS -> List.of("official", "post", "startsOn");
            case SETTLEMENT -> List.of("organisation", "fiscalYear", "line", "document");
            case LEDGER_BUDGETS -> List.of("organisation", "fiscalYear", "line", "document", "documentNumber");
            case COMMITMENTS, EXPENDITURES -> List.of("externalId");
            case FINANCE_BALANCES -> List.of("organisation", "fiscalYear", "line", "asOf");
        };
    }

    /** Which amounts add up. */
    public List<Sum> sums() {
        return this == SETTLEMENT
                ? List.of(
                        new Sum("amount", List.of("previousAmount", "difference")),
                        new Sum("currentAmount", List.of("spent", "carriedOut", "lapsed")))
                : List.of();
    }

    /** Which rows need more than others. */
    public List<Need> needs() {
        return this == SETTLEMENT
                ? List.of(
                        new Need("document", "SUPPLEMENTARY", List.of("previousAmount")),
                        new Need("document", "SETTLEMENT", List.of("currentAmount", "spent", "carriedOut")))
                : List.of();
    }

    /** Which day may not lie after which. */
    public List<Order> orders() {
        return switch (this) {
            case ORGANISATIONS -> List.of(new Order("validFrom", "validTo"));
            case INVESTMENTS -> List.of(new Order("startsOn", "plannedFinish"));
            case REPORTS -> List.of(new Order("startedOn", "forecastFinish"));
            case OFFICIALS -> List.of(new Order("joinedOn", "leftOn"));
            case POSTINGS -> List.of(new Order("startsOn", "endsOn"));
            case APPROPRIATIONS, POSTS, SETTLEMENT, LEDGER_BUDGETS, COMMITMENTS, EXPENDITURES, FINANCE_BALANCES ->
                List.of();
        };
    }
}
