package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.YearView;
import mapae.ledger.domain.LineBalance;

/**
 * The settlement of a year: an organisation a row, or a line of one organisation a row.
 *
 * @param chosen of which year, currency and organisation
 * @param rows the rows
 * @param total all lines together
 * @param lines how many lines
 * @param state how far the close of the year is
 * @param mayClose whether the caller may have the year closed now
 */
public record SettlementModel(
        Chosen chosen, List<Row> rows, LineBalance total, int lines, YearView state, boolean mayClose) {

    private static final long AMPLE = 10_000_000_000_000L;

    public SettlementModel {
        rows = List.copyOf(rows);
    }

    /** Whether the rows are organisations. */
    public boolean isByOrganisation() {
        return chosen.organisation().isEmpty();
    }

    /** Whether the year is closed for all that is shown. */
    public boolean isClosed() {
        return rows.stream().allMatch(Row::isClosed);
    }

    /** Whether the job that closes the year is under way. */
    public boolean isClosing() {
        return state.job().filter(job -> job.startsWith("START")).isPresent();
    }

    /** Whether the job that closes the year failed and left organisations open. */
    public boolean isBrokenOff() {
        return state.open() > 0
                && state.job()
                        .filter(job -> job.equals("FAILED") || job.equals("STOPPED"))
                        .isPresent();
    }

    /** Whether amounts are so long that a sheet of paper needs smaller figures for them. */
    public boolean isAmple() {
        return total.current().amount() >= AMPLE;
    }

    /** The same as a file. */
    public String file(String kind) {
        return chosen.page("lines." + kind)
                .with(Chosen.CURRENCY, chosen.currency())
                .toString();
    }

    /**
     * A row.
     *
     * @param title its name
     * @param code code of the line; empty for an organisation
     * @param address where its lines are; of a line, its journal
     * @param isClosed whether the organisation's year is closed
     * @param balance its amounts
     */
    public record Row(String title, Optional<String> code, String address, boolean isClosed, LineBalance balance) {}
}
