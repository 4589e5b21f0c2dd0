package mapae.businesscase.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.stream.Collectors;
import mapae.businesscase.domain.CaseComparison.Change;
import mapae.businesscase.domain.CaseComparison.Part;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class CaseComparisonTest {

    private static Part part(CaseFixture after, Section section) {
        return CaseComparison.of(CaseFixture.complete().content(), after.content()).sections().stream()
                .filter(one -> one.section() == section)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertFalse(CaseComparison.of(
                        CaseFixture.complete().content(), CaseFixture.complete().content())
                .isChanged());
    }

    @Test
    void matchesRowsByWhatNamesThemAndNotByTheirPlace() {
        Part flows = part(
                CaseFixture.complete()
                        .with(
                                Section.FLOWS,
                                "option=B;year=2028;side=BENEFIT;nature=RUNNING;title=절감;amount=901;party=국민",
                                "option=B;year=2029;side=BENEFIT;nature=RUNNING;title=절감;amount=901;party=국민",
                                "option=A;year=2027;side=COST;nature=RUNNING;title=운영;amount=100"),
                Section.FLOWS);
        assertEquals(
                "CHANGED ADDED SAME REMOVED",
                flows.rows().stream().map(row -> row.change().name()).collect(Collectors.joining(" ")));
        CaseComparison.Cell amount = flows.rows().get(0).cell("amount");
        assertEquals(Optional.of(Won.of(900)), amount.before());
        assertEquals(Optional.of(Won.of(901)), amount.after());
        assertEquals(1, flows.rows().get(0).changed().size());
    }

    @Test
    void tellsWhatBecameKnownAndWhatIsNotAnyMore() {
        Part options = part(
                CaseFixture.complete()
                        .with(
                                Section.OPTIONS,
                                "code=A;kind=DO_NOTHING;title=현행 유지;uplift=5",
                                "code=B;kind=PREFERRED;title=재구축"),
                Section.OPTIONS);
        assertEquals(Optional.empty(), options.rows().get(0).cell("uplift").before());
        assertEquals(Optional.empty(), options.rows().get(1).cell("uplift").after());
        assertEquals(2, options.count(Change.CHANGED));
    }

    @Test
    void keepsRowsApartThatHaveTheSameName() {
        Part evidence = part(
                CaseFixture.complete()
                        .with(
                                Section.EVIDENCE,
                                "kind=INTERVIEW;day=2026-05-01;participants=12;findings=어려움",
                                "kind=INTERVIEW;day=2026-05-01;participants=12;findings=어려움"),
                Section.EVIDENCE);
        assertEquals(1, evidence.count(Change.SAME));
        assertEquals(1, evidence.count(Change.ADDED));
    }
}
