package mapae.ledger.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * A rule about the money that law grants, for a term: data, since articles, limits and authorities change.
 *
 * @param code the rule, such as {@link #CARRY_OVER_ACCIDENT}
 * @param says what it says
 * @param legalBasis where it is written
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param note what of it was not verified, or how it is read here; empty where there is nothing to say
 * @param limit the number that it sets; empty where it sets none, or where the number is not known
 * @param validFrom first day
 * @param validTo last day; empty while in force
 */
public record LedgerRule(
        String code,
        Bilingual says,
        Bilingual legalBasis,
        String certainty,
        Optional<String> note,
        Limit limit,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** Specified carry-over (명시이월) is approved by the Assembly beforehand. */
    public static final String CARRY_OVER_SPECIFIED = "CARRY_OVER_SPECIFIED";

    /** Accident carry-over (사고이월) is for what is committed, and happens once. */
    public static final String CARRY_OVER_ACCIDENT = "CARRY_OVER_ACCIDENT";

    /** Continuing expenditure (계속비) carries on to the completion year. */
    public static final String CARRY_OVER_CONTINUING = "CARRY_OVER_CONTINUING";

    /** Carried money keeps its purpose. */
    public static final String CARRIED_KEEPS_PURPOSE = "CARRIED_KEEPS_PURPOSE";

    /** Carried money counts as used first. */
    public static final String CARRIED_USED_FIRST = "CARRIED_USED_FIRST";

    /** Virement between items (전용): by approval, or alone within the delegated amount. */
    public static final String VIREMENT_OF_ITEMS = "VIREMENT_OF_ITEMS";

    /** Virement between programs or agencies (이용): resolved by the Assembly beforehand. */
    public static final String VIREMENT_OF_PROGRAMS = "VIREMENT_OF_PROGRAMS";

    /** Transfer with duties (이체): follows a reorganisation. */
    public static final String TRANSFER_OF_DUTIES = "TRANSFER_OF_DUTIES";

    /** Transfer between a fund and another account (기금 전출입): held by the budget or the fund's plan. */
    public static final String FUND_TRANSFER = "FUND_TRANSFER";

    /** Grant from the reserve (예비비): needs an approval. */
    public static final String RESERVE_GRANT = "RESERVE_GRANT";

    /** Each year bears its own expenses: nothing is posted into a closed one. */
    public static final String YEAR_INDEPENDENCE = "YEAR_INDEPENDENCE";

    /** Virements are reported each quarter. */
    public static final String VIREMENT_REPORT = "VIREMENT_REPORT";

    /** The report of a quarter is due by the end of the month so many months after it. */
    public static final String VIREMENT_REPORT_DUE = "VIREMENT_REPORT_DUE";

    /** Statement of carry-overs (이월명세서): due by 31 January of the year after. */
    public static final String CARRY_OVER_STATEMENT = "CARRY_OVER_STATEMENT";

    /** Continuing expenditure: at most so many years. */
    public static final String CONTINUING_YEARS = "CONTINUING_YEARS";

    /** Continuing expenditure: at most so many years where the Assembly allows an exception. */
    public static final String CONTINUING_YEARS_EXCEPTION = "CONTINUING_YEARS_EXCEPTION";

    /** Nothing is committed for a year that is only planned or requested. */
    public static final String COMMIT_WITHIN_GRANTS = "COMMIT_WITHIN_GRANTS";

    /**
     * A number that a rule sets; at most one of the two in practice.
     *
     * @param amount in won, 0 or more
     * @param count of years or times, 1 or more
     */
    public record Limit(Optional<Won> amount, Optional<Integer> count) {

        /** No number. */
        public static final Limit NONE = new Limit(Optional.empty(), Optional.empty());

        /** @throws IllegalArgumentException for an amount below 0 or a count below 1 */
        public Limit {
            if (amount.filter(Won::isNegative).isPresent()
                    || count.filter(number -> number < 1).isPresent()) {
                throw new IllegalArgumentException("a limit below its range");
            }
        }

        /** An amount of won. */
        public static Limit of(Won amount) {
            return new Limit(Optional.of(amount), Optional.empty());
        }

        /** A count. */
        public static Limit of(int count) {
            return new Limit(Optional.empty(), Optional.of(count));
        }
    }

    /** @throws IllegalArgumentException if it ends before it begins */
    public LedgerRule {
        if (validTo.filter(last -> last.isBefore(validFrom)).isPresent()) {
            throw new IllegalArgumentException("rule " + code + " ends before it begins");
        }
    }

    /** Whether it holds on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
