package mapae.ledger.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.LineCode;
import mapae.shared.RowFault;
import mapae.shared.Won;

/**
 * What rows of a budget or an allotment in won would do to the lines of a year, and what is wrong with them; nothing of
 * them is posted before all are sound.
 *
 * @param rows each of them, in the order given
 */
public record GrantCheck(List<Row> rows) {

    /** Name of the field of the line. */
    public static final String LINE = "code";

    /** Name of the field of the amount. */
    public static final String AMOUNT = "amount";

    private static final String WON = "KRW";

    /**
     * A row, not checked yet.
     *
     * @param row which of the rows it is, from 1
     * @param line code of the line, as given
     * @param amount won; empty where none is given or it cannot be read
     */
    public record Given(int row, String line, Optional<Won> amount) {}

    /**
     * A line that is there.
     *
     * @param title its name
     * @param currency ISO 4217
     * @param balance what its accounts hold
     * @param freeze why nothing more is allotted to it, if so
     */
    public record Standing(Bilingual title, String currency, LineBalance balance, Optional<AllotmentFreeze> freeze) {}

    /**
     * A row as checked.
     *
     * @param given the row
     * @param title name of the line; empty where it would be added
     * @param before won, what the line has of this kind of grant now; of an allotment, what is not allotted
     * @param after won, the same once it is posted; empty if anything is wrong
     * @param faults what is wrong, at most one for each field
     */
    public record Row(Given given, Optional<Bilingual> title, Won before, Optional<Won> after, List<RowFault> faults) {}

    public GrantCheck {
        rows = List.copyOf(rows);
    }

    /**
     * Checks rows.
     *
     * @param kind an initial or supplementary budget, or an allotment
     * @param most the largest amount that a posting takes
     * @param known the lines that are there, by code
     * @param unread what was found wrong when they were read; says more than that a value is missing
     */
    public static GrantCheck of(
            PostingKind kind, Won most, Map<String, Standing> known, List<Given> given, List<RowFault> unread) {
        Map<Integer, Map<String, RowFault>> faults = new HashMap<>();
        unread.forEach(fault -> faults.computeIfAbsent(fault.row(), row -> new LinkedHashMap<>())
                .putIfAbsent(fault.field(), fault));
        Map<String, Integer> seen = new HashMap<>();
        List<Row> rows = new ArrayList<>(given.size());
        for (Given row : given) {
            Map<String, RowFault> own = faults.computeIfAbsent(row.row(), number -> new LinkedHashMap<>());
            Optional<Standing> line = Optional.ofNullable(known.get(row.line()));
            ofLine(kind, row, line, seen).ifPresent(fault -> own.putIfAbsent(LINE, fault));
            LineBalance balance = line.map(Standing::balance).orElse(LineBalance.EMPTY);
            // of a line that is not there it is said already that nothing can be allotted
            boolean isMissing = line.isEmpty() && kind == PostingKind.ALLOTMENT;
            ofAmount(kind, row, isMissing ? Optional.empty() : Optional.of(balance.amount(Account.UNALLOTTED)), most)
                    .ifPresent(fault -> own.putIfAbsent(AMOUNT, fault));
            Won before = held(kind, balance);
            rows.add(new Row(
                    row,
                    line.map(Standing::title),
                    before,
                    own.isEmpty() ? row.amount().map(amount -> after(kind, before, amount)) : Optional.empty(),
                    List.copyOf(own.values())));
        }
        return new GrantCheck(rows);
    }

    private static Optional<RowFault> ofLine(
            PostingKind kind, Given row, Optional<Standing> line, Map<String, Integer> seen) {
        if (row.line().isEmpty()) {
            return Optional.of(RowFault.of(row.row(), LINE, "rows.missing"));
        }
        if (!LineCode.isOne(row.line())) {
            return Optional.of(RowFault.of(row.row(), LINE, "ledger.line-code", LineCode.LONGEST));
        }
        Integer first = seen.putIfAbsent(row.line(), row.row());
        if (first != null) {
            return Optional.of(RowFault.of(row.row(), LINE, "rows.repeated", row.line(), first));
        }
        if (line.isEmpty() && kind == PostingKind.ALLOTMENT) {
            return Optional.of(RowFault.of(row.row(), LINE, "ledger.line-unknown"));
        }
        Optional<RowFault> ofCurrency = line.filter(one -> !one.currency().equals(WON))
                .map(one -> RowFault.of(row.row(), LINE, "ledger.currency", row.line(), one.currency()));
        return ofCurrency.or(() -> line.flatMap(Standing::freeze)
                .filter(freeze -> kind == PostingKind.ALLOTMENT)
                .map(freeze -> freeze.refusal(row.line()))
                .map(refusal -> new RowFault(row.row(), LINE, refusal.code(), refusal.arguments())));
    }

    private static Optional<RowFault> ofAmount(PostingKind kind, Given row, Optional<Won> free, Won most) {
        if (row.amount().isEmpty()) {
            return Optional.of(RowFault.of(row.row(), AMOUNT, "rows.amount-missing"));
        }
        Won amount = row.amount().get();
        if (amount.compareTo(most) > 0 || amount.compareTo(most.negated()) < 0) {
            return Optional.of(RowFault.of(row.row(), AMOUNT, "amount.too-large"));
        }
        // a supplementary budget may cut what is not allotted yet
        boolean mayCut = kind == PostingKind.SUPPLEMENTARY_BUDGET;
        if (amount.isZero() || amount.isNegative() && !mayCut) {
            return Optional.of(
                    RowFault.of(row.row(), AMOUNT, mayCut ? "ledger.amount-zero" : "ledger.amount-positive"));
        }
        Won taken = kind == PostingKind.ALLOTMENT ? amount : amount.negated();
        return free.filter(left -> taken.compareTo(Won.ZERO) > 0 && taken.compareTo(left) > 0)
                .map(left -> RowFault.of(row.row(), AMOUNT, "ledger.not-allotted", left));
    }

    private static Won held(PostingKind kind, LineBalance balance) {
        return switch (kind) {
            case INITIAL_BUDGET -> balance.amount(Account.INITIAL);
            case SUPPLEMENTARY_BUDGET -> balance.amount(Account.SUPPLEMENTARY);
            default -> balance.amount(Account.UNALLOTTED);
        };
    }

    private static Won after(PostingKind kind, Won before, Won amount) {
        return kind == PostingKind.ALLOTMENT ? before.minus(amount) : before.plus(amount);
    }

    /** Whether nothing is wrong with any row. */
    public boolean isSound() {
        return rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    /** All that is wrong, in the order of the rows. */
    public List<RowFault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    /** What the rows come to, as far as they can be read. */
    public Won sum() {
        return rows.stream().flatMap(row -> row.given().amount().stream()).reduce(Won.ZERO, Won::plus);
    }
}
