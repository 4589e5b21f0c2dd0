package mapae.strategy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.RowFault;

/**
 * What an investment shall serve, held against the rules: the whole set at once, since shares add up.
 *
 * @param contributions the set; empty if anything is wrong
 * @param faults what is wrong, by row from 1
 */
public record ContributionCheck(List<Contribution> contributions, List<RowFault> faults) {

    /** Most rows of one investment. */
    public static final int MOST = 50;

    /** Names of fields. */
    public static final String OBJECTIVE = "objective";

    /** The share. */
    public static final String SHARE = "share";

    /** The first year. */
    public static final String FROM = "from";

    /** The last year. */
    public static final String UNTIL = "until";

    /** The reason. */
    public static final String REASON = "reason";

    private static final int DECIMALS = 4;
    private static final int LONGEST_REASON = 400;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ContributionCheck {
        contributions = List.copyOf(contributions);
        faults = List.copyOf(faults);
    }

    /**
     * Checks a set.
     *
     * @param objectives those that exist, by code
     * @param stored what stands now: what stays as it is may serve an objective that has ended meanwhile
     * @param today what ended before takes nothing new
     */
    public static ContributionCheck of(
            InvestmentId investment,
            List<ContributionRow> rows,
            Map<String, Objective> objectives,
            Collection<Contribution> stored,
            LocalDate today) {
        List<RowFault> faults = new ArrayList<>();
        List<Contribution> sound = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<RowFault> own = alone(i + 1, rows.get(i), objectives);
            if (own.isEmpty()) {
                Contribution one = contribution(investment, rows.get(i), objectives);
                own = inTerm(i + 1, one, objectives.get(rows.get(i).objective()), stored, today);
                if (own.isEmpty() && sound.stream().anyMatch(one::collides)) {
                    own = List.of(RowFault.of(
                            i + 1, FROM, "strategy.share-twice", rows.get(i).objective()));
                }
                sound.add(one);
            }
            faults.addAll(own);
        }
        if (faults.isEmpty()) {
            faults.addAll(sums(sound));
        }
        return new ContributionCheck(faults.isEmpty() ? sound : List.of(), faults);
    }

    private static List<RowFault> alone(int number, ContributionRow row, Map<String, Objective> objectives) {
        List<RowFault> faults = new ArrayList<>();
        if (!objectives.containsKey(row.objective())) {
            faults.add(RowFault.of(number, OBJECTIVE, "strategy.objective-unknown", row.objective()));
        }
        if (row.share().isEmpty()) {
            faults.add(RowFault.of(number, SHARE, "rows.missing"));
        } else if (!isShare(row.share().get())) {
            faults.add(RowFault.of(number, SHARE, "strategy.share-range", DECIMALS));
        }
        if (row.from().isEmpty()) {
            faults.add(RowFault.of(number, FROM, "rows.missing"));
        } else if (row.until()
                .filter(last -> last.compareTo(row.from().get()) < 0)
                .isPresent()) {
            faults.add(RowFault.of(number, UNTIL, "strategy.years-reversed"));
        }
        if (row.reason().isBlank() || row.reason().length() > LONGEST_REASON) {
            faults.add(RowFault.of(number, REASON, "strategy.reason-missing", LONGEST_REASON));
        }
        return faults;
    }

    private static boolean isShare(Percent share) {
        return share.value().signum() > 0
                && share.isShareOfWhole()
                && share.value().stripTrailingZeros().scale() <= DECIMALS;
    }

    /** Without an end of its own it ends with the objective. */
    private static Contribution contribution(
            InvestmentId investment, ContributionRow row, Map<String, Objective> objectives) {
        Objective objective = objectives.get(row.objective());
        return new Contribution(
                investment,
                objective.id(),
                row.share().orElseThrow(),
                row.from().orElseThrow(),
                row.until().or(() -> objective.term().to().map(FiscalYear::containing)),
                row.reason().strip());
    }

    private static List<RowFault> inTerm(
            int number, Contribution one, Objective objective, Collection<Contribution> stored, LocalDate today) {
        if (stored.stream().anyMatch(there -> isSame(there, one))) {
            return List.of();
        }
        if (objective.term().hasEndedBy(today)) {
            return List.of(RowFault.of(
                    number,
                    OBJECTIVE,
                    "strategy.objective-ended",
                    objective.code(),
                    objective.term().to().orElseThrow()));
        }
        if (!objective.term().touches(one.from())) {
            return List.of(RowFault.of(number, FROM, "strategy.outside-term", objective.code()));
        }
        if (one.until().filter(last -> !objective.term().touches(last)).isPresent()) {
            return List.of(RowFault.of(number, UNTIL, "strategy.outside-term", objective.code()));
        }
        return List.of();
    }

    /** The same part of the same objective in years that were there; only to end it earlier is no news. */
    private static boolean isSame(Contribution there, Contribution one) {
        boolean isNoLonger = there.until().isEmpty()
                || one.until()
                        .filter(last -> last.compareTo(there.until().get()) <= 0)
                        .isPresent();
        return there.objective() == one.objective()
                && there.share().compareTo(one.share()) == 0
                && there.from().equals(one.from())
                && isNoLonger;
    }

    /** The sum changes only where one of them begins or has ended; it is largest where one begins. */
    private static List<RowFault> sums(List<Contribution> all) {
        for (Contribution begins : all) {
            BigDecimal sum = BigDecimal.ZERO;
            int last = 0;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).covers(begins.from())) {
                    sum = sum.add(all.get(i).share().value());
                    last = i;
                }
            }
            if (sum.compareTo(WHOLE) > 0) {
                return List.of(RowFault.of(
                        last + 1,
                        SHARE,
                        "strategy.share-sum",
                        begins.from(),
                        sum.stripTrailingZeros().toPlainString()));
            }
        }
        return List.of();
    }
}
