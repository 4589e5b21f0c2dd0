package mapae.team.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * On which investments the cost of a team lands: what was paid out of a line in a month, divided by the shares that the team
 * declared for the month. Each line is divided by itself, so the parts of a line come to what the books say of it, and the
 * parts of a month to what the month cost.
 *
 * @param parts by month, line and investment; what lands on none is a part like the others
 */
public record CostSpread(List<Part> parts) {

    /**
     * What was paid.
     *
     * @param month in which
     * @param line code of the line that it was paid out of
     * @param amount in won; below 0 where more came back than was paid
     */
    public record Cost(YearMonth month, String line, Won amount) {}

    /**
     * What lands on an investment.
     *
     * @param month of which month
     * @param line out of which line
     * @param investment on which; empty for what the team did for none, or did not declare
     * @param amount in won
     */
    public record Part(YearMonth month, String line, Optional<InvestmentId> investment, Won amount) {}

    public CostSpread {
        parts = List.copyOf(parts);
    }

    /** Of these costs; a month without a declaration lands on no investment. */
    public static CostSpread of(Collection<Cost> costs, Map<YearMonth, MonthShares> declared) {
        SortedMap<YearMonth, SortedMap<String, Won>> paid = new TreeMap<>();
        costs.forEach(cost -> paid.computeIfAbsent(cost.month(), month -> new TreeMap<>())
                .merge(cost.line(), cost.amount(), Won::plus));
        List<Part> parts = new ArrayList<>();
        paid.forEach((month, lines) -> lines.forEach((line, amount) -> {
            MonthShares.Split split =
                    declared.getOrDefault(month, MonthShares.NONE).split(amount);
            split.parts()
                    .forEach(part -> parts.add(new Part(month, line, Optional.of(part.investment()), part.amount())));
            parts.add(new Part(month, line, Optional.empty(), split.own()));
        }));
        return new CostSpread(
                parts.stream().filter(part -> !part.amount().isZero()).toList());
    }

    /** By investment, ascending. */
    public SortedMap<Long, Won> byInvestment() {
        SortedMap<Long, Won> sums = new TreeMap<>();
        parts.forEach(part -> part.investment().ifPresent(one -> sums.merge(one.value(), part.amount(), Won::plus)));
        return sums;
    }

    /** By month. */
    public SortedMap<YearMonth, Won> byMonth() {
        SortedMap<YearMonth, Won> sums = new TreeMap<>();
        parts.forEach(part -> sums.merge(part.month(), part.amount(), Won::plus));
        return sums;
    }

    /** What lands on no investment. */
    public Won own() {
        return Won.sum(parts.stream()
                .filter(part -> part.investment().isEmpty())
                .map(Part::amount)
                .toList());
    }

    /** All of it. */
    public Won total() {
        return Won.sum(parts.stream().map(Part::amount).toList());
    }
}
