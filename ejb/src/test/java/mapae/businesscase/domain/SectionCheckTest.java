package mapae.businesscase.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionCheckTest {

    private static String faults(CaseFixture written, Section section) {
        return written.check(section).faults().stream()
                .map(fault -> fault.row() + "." + fault.field() + " " + fault.code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void readsAmountsToTheWon() {
        Flow flow = (Flow) Section.FLOWS.row(new Values(Map.of(
                "option", "B",
                "year", Section.FLOWS.column("year").read("2027"),
                "side", "COST",
                "nature", "ONE_OFF",
                "title", "구축",
                "amount", Section.FLOWS.column("amount").read("1,000,000,000,000,000"))));
        assertEquals(Won.of(1_000_000_000_000_000L), flow.amount());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, case.amount-negative",
        "1.5, case.amount-fraction",
        "1000000000000001, case.not-amount",
        "99999999999999999999999, case.not-amount",
        "1E9, case.not-amount",
        "일억, case.not-amount"
    })
    void refusesWhatIsNoAmount(String amount, String rule) {
        assertEquals(
                "1.amount " + rule,
                faults(
                        CaseFixture.complete()
                                .withUnread(
                                        Section.FLOWS,
                                        "option=B;year=2027;side=COST;nature=ONE_OFF;title=구축;amount=" + amount),
                        Section.FLOWS));
    }

    @Test
    void namesEachFieldOfEachRow() {
        assertEquals(
                "1.title case.missing, 1.likelihood case.not-count, 1.impact case.missing, 2.colour case.column-unknown,"
                        + " 4.title case.repeated",
                faults(
                        CaseFixture.complete()
                                .withUnread(
                                        Section.RISKS,
                                        "likelihood=6",
                                        "title=가;likelihood=1;impact=5;colour=red",
                                        "title=나;likelihood=1;impact=1",
                                        "title=나;likelihood=2;impact=2"),
                        Section.RISKS));
    }

    @Test
    void refusesFlowsOfNoOptionAndOptionsThatAreUsed() {
        assertEquals(
                "1.option case.option-unknown",
                faults(
                        CaseFixture.complete()
                                .withUnread(
                                        Section.FLOWS, "option=Z;year=2027;side=COST;nature=ONE_OFF;title=구축;amount=1"),
                        Section.FLOWS));
        assertEquals(
                "0.code case.option-used",
                faults(
                        CaseFixture.complete().withUnread(Section.OPTIONS, "code=A;kind=DO_NOTHING;title=현행 유지"),
                        Section.OPTIONS));
        assertEquals(
                "1.rate case.rate-unknown",
                faults(
                        CaseFixture.complete().withUnread(Section.TEXT, "baseYear=2027;priceYear=2026;rate=NONE"),
                        Section.TEXT));
    }

    private static CaseFixture scored() {
        return CaseFixture.complete()
                .with(Section.CRITERIA, "code=S;title=보안;weight=62.5", "code=U;title=편의;weight=37.5")
                .with(Section.SCORES, "option=A;criterion=S;score=20", "option=B;criterion=S;score=80");
    }

    @ParameterizedTest
    @CsvSource({
        "62.5, 37.499999, 0.weight appraisal.weights-sum",
        "100, 0.000001, 0.weight appraisal.weights-sum",
        "100.000001, 0, 1.weight case.not-score",
        "62.5, 37.5000000, 2.weight case.not-score",
        "-1, 101, '1.weight case.not-score, 2.weight case.not-score'",
        "62.5%, 37.5 %, ''",
        "99.999999, 0.000001, ''"
    })
    void takesWeightsThatAreWhole(String first, String second, String faults) {
        assertEquals(
                faults,
                faults(
                        CaseFixture.complete()
                                .withUnread(
                                        Section.CRITERIA,
                                        "code=S;title=보안;weight=" + first,
                                        "code=U;title=편의;weight=" + second),
                        Section.CRITERIA));
    }

    @Test
    void tellsTheSumOfWeightsThatAreNot() {
        assertEquals(
                List.of("99.9"),
                CaseFixture.complete()
                        .withUnread(Section.CRITERIA, "code=S;title=보안;weight=62.50", "code=U;title=편의;weight=37.40")
                        .check(Section.CRITERIA)
                        .faults()
                        .get(0)
                        .arguments());
    }

    @Test
    void refusesASingleCriterionAndTakesNone() {
        assertEquals(
                "0.code appraisal.criteria-count",
                faults(
                        CaseFixture.complete().withUnread(Section.CRITERIA, "code=S;title=보안;weight=100"),
                        Section.CRITERIA));
        assertEquals("", faults(CaseFixture.complete().withUnread(Section.CRITERIA), Section.CRITERIA));
    }

    @Test
    void refusesScoresOfWhatIsNotThereAndTheLossOfWhatIsScored() {
        assertEquals(
                "1.option case.option-unknown, 1.criterion case.criterion-unknown, 2.score case.not-score,"
                        + " 4.option case.repeated",
                faults(
                        scored().withUnread(
                                        Section.SCORES,
                                        "option=Z;criterion=X;score=1",
                                        "option=A;criterion=S;score=100.5",
                                        "option=B;criterion=S;score=0",
                                        "option=B;criterion=S;score=100"),
                        Section.SCORES));
        assertEquals("0.code case.criterion-used", faults(scored().withUnread(Section.CRITERIA), Section.CRITERIA));
        assertEquals(
                "0.code case.option-used",
                faults(
                        scored().with(Section.FLOWS).withUnread(Section.OPTIONS, "code=B;kind=PREFERRED;title=재구축"),
                        Section.OPTIONS));
    }

    @Test
    void missesScoresOnlyWhereCriteriaAreDeclared() {
        assertEquals(
                List.of("scores.score", "scores.score"),
                Completeness.missing(scored().content()).stream()
                        .map(Shortfall::place)
                        .toList());
        assertEquals(List.of(), Completeness.missing(CaseFixture.complete().content()));
    }

    @Test
    void takesTheSameNumberHoweverItIsWritten() {
        Column target = Section.BENEFITS.column("target");
        assertEquals(new BigDecimal("1200"), target.read(" 1,200.00 "));
        assertEquals(target.read("1200"), target.read("1200.000"));
        assertEquals(new BigDecimal("0"), target.read("0.0"));
    }

    @Test
    void keepsLinesOfATextAndJoinsThoseOfAName() {
        assertEquals("하나\n둘", Section.TEXT.column("problem").read("하나\r\n둘\r\n"));
        assertEquals("하나 둘", Section.RISKS.column("title").read("하나\r\n둘"));
        assertTrue(CaseFixture.complete().check(Section.TEXT).isSound());
    }
}
