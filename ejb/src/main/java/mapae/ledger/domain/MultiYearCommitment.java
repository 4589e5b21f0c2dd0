package mapae.ledger.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What the state may bind itself for, year by year: a plan over one year or several in one legal form. Each year has its
 * own status; a plan is not a grant.
 *
 * @param basis the legal form
 * @param years at least one, without a gap
 */
public record MultiYearCommitment(MultiYearBasis basis, SortedMap<FiscalYear, Year> years) {

    /**
     * A year of the plan.
     *
     * @param status how firm its money is
     * @param amount its part, or the authority for it, in whole units of the currency; 0 or more
     * @param committed what is committed of it already; 0 or more
     */
    public record Year(YearStatus status, Won amount, Won committed) {

        /** @throws IllegalArgumentException for amounts below zero */
        public Year {
            if (amount.isNegative() || committed.isNegative()) {
                throw new IllegalArgumentException("less than nothing for a year");
            }
        }

        /** What may still be committed; 0 or more. */
        public Won free() {
            return status.mayBeCommitted() ? Amounts.atLeastZero(amount.minus(committed)) : Won.ZERO;
        }
    }

    /** @throws IllegalArgumentException for no year at all */
    public MultiYearCommitment {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        if (years.isEmpty()) {
            throw new IllegalArgumentException("a plan for no year");
        }
    }

    /**
     * Whether the plan keeps to its legal form.
     *
     * @param rules those in force
     * @param exception where the Assembly allowed more years than usual, if it did
     * @return empty if so; otherwise {@code ledger.years-gap}, {@code ledger.years-annual}, {@code ledger.years-ahead} or
     *     {@code ledger.years-too-many} with the article
     * @throws Refusal {@code ledger.rule-missing} if no rule is in force
     */
    public Optional<Refusal> fault(LedgerRules rules, Optional<String> exception) {
        int span = years.lastKey().value() - years.firstKey().value() + 1;
        if (span != years.size()) {
            return Optional.of(Refusal.invalid("ledger.years-gap"));
        }
        return switch (basis) {
            case ANNUAL -> span == 1 ? ahead() : Optional.of(Refusal.invalid("ledger.years-annual"));
            case LONG_TERM_CONTRACT -> ahead();
            case CONTINUING_EXPENDITURE -> tooLong(rules, span, exception);
            case CONTRACT_AUTHORITY -> Optional.empty();
        };
    }

    /**
     * Whether an amount may be committed for a year.
     *
     * @param year the year
     * @param amount more than nothing
     * @param rules those in force
     * @return empty if so; otherwise {@code ledger.commit-nothing}, {@code ledger.year-not-planned},
     *     {@code ledger.year-only-planned} with year, status and article, or {@code ledger.year-over} with what is left
     * @throws Refusal {@code ledger.rule-missing} if no rule is in force
     */
    public Optional<Refusal> refusal(FiscalYear year, Won amount, LedgerRules rules) {
        if (!Amounts.isPositive(amount)) {
            return Optional.of(Refusal.invalid("ledger.commit-nothing"));
        }
        Year planned = years.get(year);
        if (planned == null) {
            return Optional.of(Refusal.rule("ledger.year-not-planned", year));
        }
        if (!planned.status().mayBeCommitted()) {
            Bilingual article = rules.get(LedgerRule.COMMIT_WITHIN_GRANTS).legalBasis();
            Bilingual status = planned.status().title();
            return Optional.of(Refusal.rule(
                    "ledger.year-only-planned", year, status.ko(), status.en(), article.ko(), article.en()));
        }
        return Amounts.isMore(amount, planned.free())
                ? Optional.of(Refusal.conflict("ledger.year-over", year, planned.free()))
                : Optional.empty();
    }

    /**
     * The plan once an amount is committed for a year.
     *
     * @throws Refusal as {@link #refusal} says
     */
    public MultiYearCommitment commit(FiscalYear year, Won amount, LedgerRules rules) {
        refusal(year, amount, rules).ifPresent(reason -> {
            throw reason;
        });
        Year before = years.get(year);
        SortedMap<FiscalYear, Year> after = new TreeMap<>(years);
        after.put(
                year,
                new Year(before.status(), before.amount(), before.committed().plus(amount)));
        return new MultiYearCommitment(basis, after);
    }

    /** What all years together come to, granted or not. */
    public Won total() {
        return Won.sum(years.values().stream().map(Year::amount).toList());
    }

    /** Some forms bind the state only within a budget that is granted. */
    private Optional<Refusal> ahead() {
        return years.values().stream().anyMatch(year -> year.status() == YearStatus.LEGALLY_COMMITTED)
                ? Optional.of(Refusal.rule(
                        "ledger.years-ahead", basis.title().ko(), basis.title().en()))
                : Optional.empty();
    }

    private Optional<Refusal> tooLong(LedgerRules rules, int span, Optional<String> exception) {
        LedgerRule rule = rules.get(
                exception.filter(text -> !text.isBlank()).isPresent()
                        ? LedgerRule.CONTINUING_YEARS_EXCEPTION
                        : LedgerRule.CONTINUING_YEARS);
        return rule.limit()
                .count()
                .filter(most -> span > most)
                .map(most -> Refusal.rule(
                        "ledger.years-too-many",
                        rule.legalBasis().ko(),
                        rule.legalBasis().en(),
                        most,
                        span));
    }
}
