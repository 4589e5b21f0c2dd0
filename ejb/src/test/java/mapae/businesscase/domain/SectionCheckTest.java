package mapae.businesscase.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
