package mapae.batch.continuity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OfficialId;
import mapae.shared.PostId;
import mapae.staffing.Leadership;
import mapae.staffing.ProtectedMilestone;
import mapae.staffing.domain.EarliestTransfer;
import mapae.staffing.domain.Holding;
import mapae.staffing.domain.PostingPeriod;
import org.junit.jupiter.api.Test;

class LeadershipFiguresTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate HANDOVER = LocalDate.of(2025, 7, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    @Test
    void measuresALeadershipThatEndsBeforeItsMilestone() {
        ResultRow row = LeadershipFigures.of(leadership(Optional.of(LocalDate.of(2026, 3, 1))), AS_OF);
        assertNumber("183", row, Quantity.TENURE_DAYS);
        assertEquals(LocalDate.of(2027, 7, 1), row.values().get(Quantity.EARLIEST_TRANSFER));
        assertEquals("SECTION_CHIEF", row.values().get(Quantity.POSTING_RULE));
        assertEquals(2L, row.values().get(Quantity.HOLDERS));
        assertEquals(184L, row.values().get(Quantity.LONGEST_HOLDER_DAYS));
        assertEquals(365L, row.values().get(Quantity.ELAPSED_DAYS));
        assertNumber("0.5041", row, Quantity.LEADERSHIP_CONTINUITY);
        assertNumber("31", row, Quantity.DAYS_SHORT);
        assertEquals(Map.of(), row.reasons());
    }

    @Test
    void saysThatAnOpenPostingHasNoShortfallYet() {
        ResultRow row = LeadershipFigures.of(leadership(Optional.empty()), AS_OF);
        assertEquals(Map.of(Quantity.DAYS_SHORT, "figure.posting-open"), row.reasons());
    }

    @Test
    void saysThatNobodyLeads() {
        Leadership orphan = new Leadership(
                new InvestmentId(1),
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        ResultRow row = LeadershipFigures.of(orphan, AS_OF);
        assertEquals(Map.of(Quantity.HOLDERS, 0L, Quantity.COUNTED_UNTIL, AS_OF), row.values());
        assertEquals(
                Map.of(
                        Quantity.LEADERSHIP_CONTINUITY, "figure.start-unknown",
                        Quantity.TENURE_DAYS, "figure.no-leader",
                        Quantity.EARLIEST_TRANSFER, "figure.no-leader",
                        Quantity.DAYS_SHORT, "figure.no-leader"),
                row.reasons());
    }

    @Test
    void countsALeadershipThatIsOverUpToItsEnd() {
        Leadership over = new Leadership(
                new InvestmentId(1),
                1,
                Optional.of(START),
                Optional.of(HANDOVER),
                List.of(new Holding(new OfficialId(1), START, HANDOVER)),
                Optional.empty(),
                Optional.empty());
        assertNumber("1.0000", LeadershipFigures.of(over, AS_OF), Quantity.LEADERSHIP_CONTINUITY);
    }

    private static Leadership leadership(Optional<LocalDate> plannedEnd) {
        PostingPeriod rule = new PostingPeriod(
                1,
                PostingPeriod.SECTION_CHIEF,
                24,
                new Bilingual("제45조", "art. 45"),
                "LAW",
                LocalDate.of(2015, 1, 1),
                Optional.empty());
        OfficialId first = new OfficialId(1);
        OfficialId second = new OfficialId(2);
        return new Leadership(
                new InvestmentId(1),
                1,
                Optional.of(START),
                Optional.empty(),
                List.of(
                        new Holding(second, HANDOVER, AS_OF),
                        new Holding(first, LocalDate.of(2024, 6, 1), HANDOVER.minusDays(1))),
                Optional.of(new Leadership.Current(
                        new PostId(1),
                        second,
                        HANDOVER,
                        plannedEnd,
                        0,
                        EarliestTransfer.of(HANDOVER, 0, Optional.of(rule)))),
                Optional.of(new ProtectedMilestone(
                        "M4",
                        new Bilingual("가동", "Go-live"),
                        LocalDate.of(2026, 2, 1),
                        Optional.of(LocalDate.of(2026, 4, 1)))));
    }

    private static void assertNumber(String expected, ResultRow row, Quantity quantity) {
        assertEquals(new BigDecimal(expected), row.values().get(quantity), quantity.name());
    }
}
