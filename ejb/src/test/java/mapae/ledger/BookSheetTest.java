package mapae.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

/** Postings that are tried one after the other before any of them is written. */
class BookSheetTest {

    private static final LineId LINE = new LineId(1);
    private static final LineId OTHER = new LineId(2);
    private static final BookSheet.Year OPEN = new BookSheet.Year(new OrganisationId(1), FiscalYear.of(2026));
    private static final BookSheet.Year SHUT = new BookSheet.Year(new OrganisationId(1), FiscalYear.of(2025));

    private final BookSheet sheet = new BookSheet(
            Map.of(SHUT, Refusal.rule("ledger.year-closed", SHUT.year())),
            Map.of(LINE, holding(100), OTHER, holding(100)),
            Map.of(),
            Map.of());

    @Test
    void triesEachPostingAgainstWhatThoseBeforeItLeft() {
        sheet.add(place(OPEN), commitment(60));
        assertEquals(
                List.of("40"),
                assertThrows(Refusal.class, () -> sheet.add(place(OPEN), commitment(41)))
                        .arguments());
        sheet.add(place(OPEN), commitment(40));
        assertEquals(2, sheet.drafts().size());
        assertEquals(Set.of(LINE), sheet.after().keySet());
        assertEquals(Won.of(100), sheet.after().get(LINE).amount(Account.COMMITTED));
    }

    @Test
    void takesNothingIntoAClosedYearAndNothingOfAnUnknownLine() {
        assertEquals(
                "ledger.year-closed",
                assertThrows(Refusal.class, () -> sheet.add(place(SHUT), commitment(1)))
                        .code());
        Posting elsewhere = Posting.of(
                PostingKind.COMMITMENT,
                List.of(Movement.of(new LineId(3), Account.AVAILABLE, Account.COMMITTED, Won.of(1))));
        assertEquals(
                "ledger.line-unknown",
                assertThrows(Refusal.class, () -> sheet.add(place(OPEN), elsewhere))
                        .code());
        assertEquals(List.of(), sheet.drafts());
        assertEquals(Map.of(), sheet.after());
    }

    private static Books.Place place(BookSheet.Year year) {
        return new Books.Place(
                year.organisation(),
                year.year(),
                LocalDate.of(2026, 3, 2),
                "planner1",
                Optional.empty(),
                Optional.empty());
    }

    private static Posting commitment(long amount) {
        return Posting.of(
                PostingKind.COMMITMENT,
                List.of(Movement.of(LINE, Account.AVAILABLE, Account.COMMITTED, Won.of(amount))));
    }

    private static LineBalance holding(long amount) {
        return LineBalance.of(Map.of(Account.INITIAL, Won.of(-amount), Account.AVAILABLE, Won.of(amount)));
    }
}
