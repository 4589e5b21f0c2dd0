package mapae.web.gate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.IncrementalAnalysis;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.OptimismBias;
import mapae.appraisal.domain.PresentValues;
import mapae.businesscase.CaseAppraisal;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseCriterion;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.CaseScore;
import mapae.businesscase.domain.CaseState;
import mapae.businesscase.domain.CaseText;
import mapae.businesscase.domain.OptionKind;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** A case of two options, of which the second is asked for; its costs are raised by a fifth. */
final class SampleCase {

    private SampleCase() {}

    static GateMemo.Basis basis() {
        CaseOption nothing = option("A", OptionKind.DO_NOTHING, "현행 유지", Optional.empty());
        CaseOption chosen = option("B", OptionKind.PREFERRED, "단계적 전환", Optional.of(new BigDecimal("20")));
        CaseText text = new CaseText(
                FiscalYear.of(2027),
                FiscalYear.of(2026),
                Optional.of("KR_SOCIAL@2017-08-11"),
                Optional.of("재정 정보가 기관마다 흩어져 있어 한 해의 집행을 석 달 뒤에야 압니다."),
                Optional.of("각 부처의 재정 담당"),
                Optional.empty(),
                Optional.of("B"),
                Optional.of("순현재가치가 가장 큽니다."),
                Optional.empty());
        CaseContent content = new CaseContent(
                text,
                List.of(nothing, chosen),
                List.of(),
                List.of(
                        new CaseCriterion("S", "보안", new BigDecimal("62.5"), Optional.empty()),
                        new CaseCriterion("U", "이용 편의", new BigDecimal("37.5"), Optional.empty())),
                List.of(
                        new CaseScore("A", "S", new BigDecimal("20"), Optional.empty()),
                        new CaseScore("B", "S", new BigDecimal("80"), Optional.empty()),
                        new CaseScore("B", "U", new BigDecimal("41"), Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        CaseView head = new CaseView(
                4,
                "MOEF-2026-07",
                SampleReview.TITLE,
                new OrganisationId(1),
                "MOEF",
                SampleReview.OWNER,
                2,
                CaseState.SUBMITTED,
                Optional.empty(),
                "이제안",
                Optional.empty(),
                SampleReview.DECIDED,
                SampleReview.DECIDED,
                Optional.of("이제안"),
                Optional.empty(),
                Optional.of(Instant.parse("2026-11-12T06:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                1);
        DiscountRates rates = new DiscountRates(
                "KR_SOCIAL",
                Optional.of(LocalDate.of(2017, 8, 11)),
                List.of(new DiscountRates.Segment(0, new BigDecimal("0.045"))),
                new Bilingual("사회적 할인율", "Social discount rate"),
                "SECONDARY",
                new Bilingual("", ""),
                new Bilingual("", ""));
        List<CaseAppraisal.Option> options = List.of(
                appraised(nothing, "0", rates, new long[] {3_000, 3_100, 3_200, 3_300}, new long[] {0, 0, 0, 0}),
                appraised(chosen, "0.2", rates, new long[] {20_000, 15_000, 900, 900}, new long[] {
                    0, 12_000, 21_000, 24_000
                }));
        IncrementalAnalysis increments = IncrementalAnalysis.of(
                options.stream()
                        .map(one -> new IncrementalAnalysis.Option(
                                one.option().code(), one.appraisal().flows()))
                        .toList(),
                rates);
        return new GateMemo.Basis(
                new CaseBook(head, content),
                Figure.of(new CaseAppraisal(rates, options, increments, Optional.empty())));
    }

    private static CaseOption option(String code, OptionKind kind, String title, Optional<BigDecimal> uplift) {
        return new CaseOption(code, kind, title, Optional.empty(), uplift, Optional.empty());
    }

    private static CaseAppraisal.Option appraised(
            CaseOption option, String uplift, DiscountRates rates, long[] costs, long[] benefits) {
        OptimismBias bias = new OptimismBias(new BigDecimal(uplift), BigDecimal.ZERO);
        CashFlows stated = new CashFlows(2027, millions(costs), millions(benefits));
        CashFlows flows = bias.adjusted(stated);
        return new CaseAppraisal.Option(
                option,
                bias,
                stated,
                new AppraisalView(flows, rates, PresentValues.of(flows, rates), InternalRates.of(flows)));
    }

    private static List<BigDecimal> millions(long[] amounts) {
        return Stream.iterate(0, i -> i < amounts.length, i -> i + 1)
                .map(i -> BigDecimal.valueOf(amounts[i] * 1_000_037))
                .toList();
    }
}
