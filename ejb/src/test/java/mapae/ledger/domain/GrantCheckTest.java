package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.GrantCheck.Given;
import mapae.ledger.domain.GrantCheck.Standing;
import mapae.shared.Bilingual;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class GrantCheckTest {

    private static final Won MOST = Won.of(1_000_000);

    /** Granted 100, of which 60 are not allotted. */
    private static final Map<String, Standing> KNOWN = Map.of(
            "a/1",
            new Standing(
                    new Bilingual("하나", "One"),
                    "KRW",
                    LineBalance.of(Map.of(
                            Account.INITIAL, Won.of(-100),
                            Account.UNALLOTTED, Won.of(60),
                            Account.AVAILABLE, Won.of(40))),
                    Optional.empty()),
            "a/usd",
            new Standing(new Bilingual("달러", "Dollars"), "USD", LineBalance.EMPTY, Optional.empty()),
            "a/frozen",
            new Standing(
                    new Bilingual("동결", "Frozen"),
                    "KRW",
                    LineBalance.of(Map.of(Account.INITIAL, Won.of(-100), Account.UNALLOTTED, Won.of(100))),
                    Optional.of(new AllotmentFreeze(
                            "condition/1", new Bilingual("조건", "Condition"), Instant.EPOCH, "system"))));

    private static GrantCheck check(PostingKind kind, Given... rows) {
        return GrantCheck.of(kind, MOST, KNOWN, List.of(rows), List.of());
    }

    private static Given row(int number, String line, long amount) {
        return new Given(number, line, Optional.of(Won.of(amount)));
    }

    private static List<String> faults(GrantCheck check) {
        return check.faults().stream()
                .map(fault -> fault.row() + " " + fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void tellsWhatALineHasNowAndOncePosted() {
        GrantCheck.Row granted =
                check(PostingKind.INITIAL_BUDGET, row(1, "a/1", 7)).rows().get(0);
        assertEquals(Won.of(100), granted.before());
        assertEquals(Optional.of(Won.of(107)), granted.after());
        GrantCheck.Row allotted =
                check(PostingKind.ALLOTMENT, row(1, "a/1", 60)).rows().get(0);
        assertEquals(Won.of(60), allotted.before());
        assertEquals(Optional.of(Won.ZERO), allotted.after());
        GrantCheck.Row added =
                check(PostingKind.INITIAL_BUDGET, row(1, "b/new", 7)).rows().get(0);
        assertEquals(Optional.empty(), added.title());
        assertEquals(Optional.of(Won.of(7)), added.after());
    }

    @Test
    void letsASupplementaryBudgetCutWhatIsNotAllotted() {
        assertTrue(check(PostingKind.SUPPLEMENTARY_BUDGET, row(1, "a/1", -60)).isSound());
        assertEquals(
                List.of("1 amount ledger.not-allotted"),
                faults(check(PostingKind.SUPPLEMENTARY_BUDGET, row(1, "a/1", -61))));
        assertEquals(
                List.of("1 amount ledger.amount-zero"),
                faults(check(PostingKind.SUPPLEMENTARY_BUDGET, row(1, "a/1", 0))));
        assertEquals(
                List.of("1 amount ledger.amount-positive"),
                faults(check(PostingKind.INITIAL_BUDGET, row(1, "a/1", -1))));
    }

    @Test
    void allotsNothingToAFrozenLineThoughABudgetIsGrantedToIt() {
        GrantCheck check = check(PostingKind.ALLOTMENT, row(1, "a/frozen", 1));
        assertEquals(List.of("1 code ledger.allotment-frozen"), faults(check));
        assertTrue(check.faults().get(0).text(Locale.KOREAN).contains("1970-01-01"));
        assertTrue(
                check(PostingKind.SUPPLEMENTARY_BUDGET, row(1, "a/frozen", 1)).isSound());
    }

    @Test
    void namesEveryFaultByRowFieldAndRule() {
        GrantCheck check = check(
                PostingKind.ALLOTMENT,
                row(2, "a/1", 61),
                row(3, "a/none", 1),
                row(4, "a/usd", 1),
                row(5, "a/1", 1),
                row(6, "", 0),
                new Given(7, " ", Optional.empty()),
                row(8, "a/2", 1_000_001));
        assertFalse(check.isSound());
        assertEquals(
                List.of(
                        "2 amount ledger.not-allotted",
                        "3 code ledger.line-unknown",
                        "4 code ledger.currency",
                        "4 amount ledger.not-allotted",
                        "5 code rows.repeated",
                        "6 code rows.missing",
                        "6 amount ledger.amount-positive",
                        "7 code ledger.line-code",
                        "7 amount rows.amount-missing",
                        "8 code ledger.line-unknown",
                        "8 amount amount.too-large"),
                faults(check));
        assertEquals(Optional.empty(), check.rows().get(0).after());
    }
}
