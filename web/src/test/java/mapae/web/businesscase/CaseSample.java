package mapae.web.businesscase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DelayChances;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.IncrementalAnalysis;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.OptimismBias;
import mapae.appraisal.domain.PresentValues;
import mapae.appraisal.domain.Spread.Triangular;
import mapae.appraisal.domain.Tornado;
import mapae.businesscase.CaseAppraisal;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseCriterion;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.CaseRisk;
import mapae.businesscase.domain.CaseScore;
import mapae.businesscase.domain.CaseState;
import mapae.businesscase.domain.CaseText;
import mapae.businesscase.domain.DataAsset;
import mapae.businesscase.domain.EvidenceKind;
import mapae.businesscase.domain.Flow;
import mapae.businesscase.domain.Nature;
import mapae.businesscase.domain.Openness;
import mapae.businesscase.domain.OptionKind;
import mapae.businesscase.domain.Reusable;
import mapae.businesscase.domain.ReuseCheck;
import mapae.businesscase.domain.Side;
import mapae.businesscase.domain.UserEvidence;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** A case whose texts are hostile and whose numbers are easy to check. */
final class CaseSample {

    static final String HOSTILE = "\"><script>alert(1)</script>";

    private static final Optional<String> SAID = Optional.of(HOSTILE);
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    private CaseSample() {}

    static CaseView head(long id, CaseState state) {
        Instant at = Instant.parse("2026-11-20T01:00:00Z");
        boolean isIn = state != CaseState.DRAFT;
        return new CaseView(
                id,
                "INV-1",
                new Bilingual(HOSTILE, HOSTILE),
                new OrganisationId(1),
                "MSIT",
                new Bilingual(HOSTILE, HOSTILE),
                (int) id,
                state,
                Optional.of(1L),
                HOSTILE,
                SAID,
                at,
                at,
                isIn ? SAID : Optional.empty(),
                Optional.empty(),
                isIn ? Optional.of(at) : Optional.empty(),
                state.isOpen() ? Optional.empty() : Optional.of(at),
                state.isOpen() ? Optional.empty() : SAID,
                4);
    }

    static CaseContent content() {
        Optional<String> none = Optional.empty();
        return new CaseContent(
                new CaseText(
                        FiscalYear.of(2027),
                        FiscalYear.of(2026),
                        Optional.of("KR_SOCIAL@2017-08-11"),
                        SAID,
                        SAID,
                        none,
                        Optional.of("B"),
                        SAID,
                        none),
                List.of(
                        new CaseOption("A", OptionKind.DO_NOTHING, HOSTILE, none, Optional.empty(), Optional.empty()),
                        new CaseOption(
                                "B",
                                OptionKind.PREFERRED,
                                HOSTILE,
                                SAID,
                                Optional.of(BigDecimal.valueOf(20)),
                                Optional.of(BigDecimal.valueOf(50)))),
                List.of(
                        flow("A", 2027, Side.COST, 100_000_000),
                        flow("B", 2027, Side.COST, 1_000_000_000),
                        flow("B", 2028, Side.BENEFIT, 2_090_000_000)),
                List.of(criterion("S", "62.5"), criterion("U", "37.5")),
                List.of(score("A", "S", "20"), score("B", "S", "80"), score("B", "U", "41")),
                List.of(),
                List.of(new CaseRisk(HOSTILE, 3, 5, SAID, none)),
                List.of(new ReuseCheck(HOSTILE, SAID, Reusable.PARTLY, none)),
                List.of(new UserEvidence(EvidenceKind.SURVEY, LocalDate.of(2026, 5, 1), 1204, SAID, none)),
                List.of(new DataAsset(HOSTILE, SAID, SAID, Optional.of(true), Openness.SHARED)));
    }

    private static CaseCriterion criterion(String code, String weight) {
        return new CaseCriterion(code, HOSTILE, new BigDecimal(weight), SAID);
    }

    private static CaseScore score(String option, String criterion, String score) {
        return new CaseScore(option, criterion, new BigDecimal(score), SAID);
    }

    private static Flow flow(String option, int year, Side side, long amount) {
        return new Flow(option, FiscalYear.of(year), side, Nature.ONE_OFF, HOSTILE, Won.of(amount), Optional.empty());
    }

    static Figure<PresentValues> chosen() {
        return Figure.of(option(content().options().get(1), flows(1000, 2090))
                .appraisal()
                .values());
    }

    static Figure<CaseAppraisal> appraisal(CaseContent content) {
        CaseAppraisal.Option first = option(content.options().get(0), flows(100, 0));
        CaseAppraisal.Option second = option(content.options().get(1), flows(1000, 2090));
        CashFlows flows = second.appraisal().flows();
        MonteCarlo.Drivers drivers = new MonteCarlo.Drivers(
                new Triangular(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE),
                new Triangular(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE),
                DelayChances.none());
        return Figure.of(new CaseAppraisal(
                rates(),
                List.of(first, second),
                IncrementalAnalysis.of(
                        List.of(
                                new IncrementalAnalysis.Option("A", first.stated()),
                                new IncrementalAnalysis.Option("B", flows)),
                        rates()),
                Optional.of(new CaseAppraisal.Sensitivity(
                        Tornado.of(
                                flows,
                                rates(),
                                List.of(
                                        new Tornado.Range(
                                                Tornado.Driver.COST, new BigDecimal("0.8"), new BigDecimal("1.2")),
                                        new Tornado.Range(Tornado.Driver.DELAY, BigDecimal.ZERO, BigDecimal.ONE))),
                        MonteCarlo.of(flows, rates(), drivers, 1, 10),
                        drivers))));
    }

    private static CaseAppraisal.Option option(CaseOption option, CashFlows stated) {
        OptimismBias bias = new OptimismBias(
                option.uplift().map(value -> value.movePointLeft(2)).orElse(BigDecimal.ZERO),
                option.mitigation().map(value -> value.movePointLeft(2)).orElse(BigDecimal.ZERO));
        CashFlows flows = bias.adjusted(stated);
        return new CaseAppraisal.Option(
                option,
                bias,
                stated,
                new AppraisalView(flows, rates(), PresentValues.of(flows, rates()), InternalRates.of(flows)));
    }

    private static CashFlows flows(long cost, long benefit) {
        return new CashFlows(
                2027,
                List.of(MILLION.multiply(BigDecimal.valueOf(cost)), BigDecimal.ZERO),
                List.of(BigDecimal.ZERO, MILLION.multiply(BigDecimal.valueOf(benefit))));
    }

    private static DiscountRates rates() {
        return DiscountRates.flat(new BigDecimal("0.045"));
    }
}
