package mapae.config.demo;

import java.time.LocalDate;
import java.util.List;

/** Two medium-term plans of the ministry for science as rows: handed in in one year, and rolled on, late, in the next. */
final class PlanTables {

    private static final String OWNER = "MSIT";
    private static final String BY = "finance1";
    private static final int YEARS = 5;
    private static final int FIRST = 2025;
    private static final long MILLION = 1_000_000;

    /** What the second plan leaves out, and what it asks more for. */
    private static final String DROPPED = "1100/1132/302";

    private static final String GROWING = "1200/";

    private final Ledger ledger;

    private final Table versions = new Table(
            "plan_version",
            "id",
            "organisation_id",
            "first_year",
            "years",
            "number",
            "state",
            "begun_from_id",
            "due_on",
            "begun_at",
            "begun_by",
            "edited_at",
            "edited_by",
            "handed_in_on",
            "handed_in_at",
            "handed_in_by",
            "version");

    private final Table series = new Table("plan_series", "organisation_id", "first_year", "last_number");
    private final Table lines = new Table("plan_line", "plan_id", "code", "title_ko", "title_en");
    private final Table amounts = new Table("plan_amount", "plan_id", "code", "fiscal_year", "amount");

    PlanTables(Portfolio portfolio) {
        this.ledger = portfolio.ledger();
    }

    List<Table> all() {
        version(1, FIRST, null, LocalDate.of(FIRST, 1, 24));
        version(2, FIRST + 1, 1L, LocalDate.of(FIRST + 1, 2, 3));
        return List.of(versions, series, lines, amounts);
    }

    private void version(long id, int first, Long begunFrom, LocalDate handedIn) {
        LocalDate begun = handedIn.minusDays(20);
        versions.add(
                id,
                owner(),
                first,
                YEARS,
                1,
                "HANDED_IN",
                begunFrom,
                LocalDate.of(first, 1, 31),
                begun.atTime(1, 0),
                BY,
                handedIn.atTime(1, 0),
                BY,
                handedIn,
                handedIn.atTime(1, 0),
                BY,
                2);
        series.add(owner(), first, 1);
        ledger.lines().stream()
                .filter(line -> line.organisation().code().equals(OWNER) && line.year() == first && !line.isHeading())
                .filter(line -> begunFrom == null || !line.code().equals(DROPPED))
                .forEach(line -> {
                    lines.add(id, line.code(), line.nameKo(), line.nameEn());
                    for (int i = 0; i < YEARS; i++) {
                        amounts.add(id, line.code(), first + i, amount(line, first + i));
                    }
                });
    }

    private long owner() {
        return ledger.lines().stream()
                .filter(line -> line.organisation().code().equals(OWNER))
                .findFirst()
                .orElseThrow()
                .organisation()
                .id();
    }

    /** Four percent of what it was granted first more each year, and twelve where it grows; whole millions. */
    private static long amount(BudgetLine line, int year) {
        boolean isGrowing = line.year() > FIRST && line.code().startsWith(GROWING);
        long percent = 100 + (long) (year - line.year()) * (isGrowing ? 12 : 4);
        return line.grant() / MILLION * percent / 100 * MILLION;
    }
}
