package mapae.businesscase.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static String missing(CaseFixture written) {
        return Completeness.missing(written.content()).stream()
                .map(one -> one.place() + " " + one.fault().code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void letsACaseGoInWhichNothingIsMissing() {
        assertEquals(List.of(), Completeness.missing(CaseFixture.complete().content()));
    }

    @Test
    void namesAllThatIsMissingInACaseThatWasOnlyBegun() {
        CaseFixture begun = CaseFixture.complete().with(Section.TEXT, "baseYear=2027;priceYear=2026");
        for (Section section : Section.values()) {
            if (section != Section.TEXT) {
                begun.with(section);
            }
        }
        assertEquals(
                "text.rate case.missing, text.problem case.missing, text.users case.missing, text.strategicFit case.missing,"
                        + " text.preferred case.no-preferred, text.preferredReason case.missing,"
                        + " options.code case.too-few-options, options.kind case.no-do-nothing,"
                        + " benefits.title case.no-benefit, risks.title case.no-risk, reuse.title case.no-reuse,"
                        + " evidence.kind case.no-evidence",
                missing(begun));
    }

    @Test
    void asksForMoneyInEveryOptionAndWithinTheYearsOfAppraisal() {
        assertEquals(
                "options[1].code case.option-without-flows, flows[1].year case.flow-outside, flows[2].year case.flow-outside",
                missing(CaseFixture.complete()
                        .with(
                                Section.FLOWS,
                                "option=B;year=2026;side=COST;nature=ONE_OFF;title=구축;amount=500",
                                "option=B;year=2078;side=BENEFIT;nature=RUNNING;title=절감;amount=900",
                                "option=B;year=2077;side=BENEFIT;nature=RUNNING;title=절감;amount=900")));
    }

    @Test
    void asksForBenefitsThatCanBeMeasured() {
        assertEquals(
                "benefits[1].unit case.missing, benefits[1].baselineOn case.missing, benefits[1].targetOn case.missing,"
                        + " benefits[1].owner case.missing, benefits[1].measuredHow case.missing,"
                        + " benefits[1].target case.benefit-unchanged",
                missing(CaseFixture.complete().with(Section.BENEFITS, "title=처리 시간;baseline=30.0;target=30")));
    }

    @Test
    void takesAReasonForWantOfEvidence() {
        CaseFixture without = CaseFixture.complete().with(Section.EVIDENCE);
        assertEquals("evidence.kind case.no-evidence", missing(without));
        assertEquals(
                "",
                missing(without.with(
                        Section.TEXT,
                        "baseYear=2027;priceYear=2026;rate=KR_SOCIAL@2017-08-11;problem=문제;users=민원인;strategicFit=전략;"
                                + "preferred=B;preferredReason=까닭;noEvidenceReason=내부 시스템")));
    }
}
