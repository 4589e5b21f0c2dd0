package mapae.strategy.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;

/** Strategies, objectives and contributions for tests, in few words. */
final class Portfolio {

    private Portfolio() {}

    static Term term(String from, String to) {
        return new Term(LocalDate.parse(from), Optional.ofNullable(to).map(LocalDate::parse));
    }

    static Strategy national(long id, String to) {
        return new Strategy(
                id,
                "N" + id,
                new Bilingual("국가", "national"),
                StrategyLevel.NATIONAL,
                Optional.empty(),
                Optional.empty(),
                term("2020-01-01", to));
    }

    static Strategy ministry(long id, long owner, Long parent) {
        return new Strategy(
                id,
                "M" + id,
                new Bilingual("부처", "ministry"),
                StrategyLevel.MINISTRY,
                Optional.of(new OrganisationId(owner)),
                Optional.ofNullable(parent),
                term("2020-01-01", null));
    }

    static Objective objective(long id, long strategy, Long parent, String to) {
        return new Objective(
                id,
                "O" + id,
                strategy,
                Optional.ofNullable(parent),
                new Bilingual("목표", "objective"),
                Optional.empty(),
                term("2020-01-01", to),
                0);
    }

    static Contribution serves(long investment, long objective, String share, int from, Integer until) {
        return new Contribution(
                new InvestmentId(investment),
                objective,
                Percent.of(share),
                FiscalYear.of(from),
                Optional.ofNullable(until).map(FiscalYear::of),
                "why");
    }

    static LiveInvestment live(long id) {
        return new LiveInvestment(
                new InvestmentId(id), "I" + id, new Bilingual("사업", "work"), "MSIT", new Bilingual("부", "ministry"));
    }
}
