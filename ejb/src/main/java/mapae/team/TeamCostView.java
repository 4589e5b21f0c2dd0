package mapae.team;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.investment.InvestmentName;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.Won;
import mapae.team.domain.CostSpread;
import mapae.team.domain.MonthShares;

/**
 * On which investments a team's cost lands.
 *
 * @param from first month
 * @param until last month
 * @param formula how it is divided
 * @param parts by month, line and investment
 * @param investments by investment, with what lands on none at the end, if anything does
 * @param months what was declared, by month
 * @param total all of it: what the books say was paid
 */
public record TeamCostView(
        YearMonth from,
        YearMonth until,
        String formula,
        List<Part> parts,
        List<Landed> investments,
        List<Month> months,
        Won total) {

    private static final String FORMULA =
            "paid out of a line in a month × declared share, by largest remainders, so that no won is lost";

    /**
     * What lands on an investment.
     *
     * @param month of which month
     * @param line out of which line
     * @param investment its code; empty for what lands on none
     * @param amount in won
     */
    public record Part(YearMonth month, String line, Optional<String> investment, Won amount) {}

    /**
     * What lands on an investment in all.
     *
     * @param investment its code; empty for what lands on none
     * @param title its title
     * @param amount in won
     */
    public record Landed(Optional<String> investment, Optional<Bilingual> title, Won amount) {}

    /**
     * What was declared for a month.
     *
     * @param month the month
     * @param shares by investment
     */
    public record Month(YearMonth month, List<Share> shares) {}

    /**
     * The share of an investment.
     *
     * @param investment its code
     * @param title its title
     * @param share in percent
     */
    public record Share(String investment, Bilingual title, Percent share) {}

    static TeamCostView of(
            YearMonth from,
            YearMonth until,
            CostSpread spread,
            Map<YearMonth, MonthShares> declared,
            Map<InvestmentId, InvestmentName> names) {
        List<Landed> landed = new ArrayList<>();
        spread.byInvestment().forEach((id, amount) -> {
            InvestmentName name = names.get(new InvestmentId(id));
            landed.add(new Landed(Optional.of(name.code()), Optional.of(name.title()), amount));
        });
        if (!spread.own().isZero()) {
            landed.add(new Landed(Optional.empty(), Optional.empty(), spread.own()));
        }
        return new TeamCostView(
                from,
                until,
                FORMULA,
                spread.parts().stream()
                        .map(part -> new Part(
                                part.month(),
                                part.line(),
                                part.investment().map(one -> names.get(one).code()),
                                part.amount()))
                        .toList(),
                List.copyOf(landed),
                declared.entrySet().stream()
                        .map(month -> new Month(
                                month.getKey(),
                                month.getValue().shares().stream()
                                        .map(one -> new Share(
                                                names.get(one.investment()).code(),
                                                names.get(one.investment()).title(),
                                                one.share()))
                                        .toList()))
                        .toList(),
                spread.total());
    }
}
