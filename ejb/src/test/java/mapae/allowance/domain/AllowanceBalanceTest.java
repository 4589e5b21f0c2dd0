package mapae.allowance.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class AllowanceBalanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int WALKS = 2_000;
    private static final int STEPS = 50;

    private static AllowanceEntry entry(int number, EntryKind kind, long amount) {
        return new AllowanceEntry(number, kind, Won.of(amount), DAY, "", Optional.empty());
    }

    @Test
    void tellsWhatBecameOfAGrant() {
        AllowanceBalance balance = AllowanceBalance.of(
                Won.of(100),
                List.of(
                        entry(1, EntryKind.DRAW, 30),
                        entry(2, EntryKind.DRAW, 20),
                        entry(3, EntryKind.CLAWBACK, 45),
                        entry(4, EntryKind.RELEASE, 50)));
        assertEquals(Won.of(5), balance.used());
        assertEquals(Won.of(95), balance.returned());
        assertEquals(Won.ZERO, balance.open());
    }

    @Test
    void isNoneBeyondTheGrant() {
        assertThrows(
                IllegalArgumentException.class,
                () -> AllowanceBalance.of(Won.of(10), List.of(entry(1, EntryKind.DRAW, 11))));
        assertThrows(
                IllegalArgumentException.class,
                () -> AllowanceBalance.of(
                        Won.of(10), List.of(entry(1, EntryKind.DRAW, 5), entry(2, EntryKind.CLAWBACK, 6))));
    }

    /** 100,000 drawn steps: used + open + returned is what was granted, after each. */
    @Test
    void addsUpAfterEveryStep() {
        Random draw = new Random(20_261_124L);
        for (int walk = 0; walk < WALKS; walk++) {
            Won granted = Won.of(1 + draw.nextInt(1_000_000));
            List<AllowanceEntry> entries = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                AllowanceBalance before = AllowanceBalance.of(granted, entries);
                EntryKind kind = EntryKind.values()[draw.nextInt(EntryKind.values().length)];
                Won most = kind == EntryKind.CLAWBACK ? before.used() : before.open();
                if (!most.isZero()) {
                    entries.add(entry(entries.size() + 1, kind, 1 + draw.nextLong(most.amount())));
                }
                AllowanceBalance after = AllowanceBalance.of(granted, entries);
                assertEquals(granted, after.used().plus(after.open()).plus(after.returned()));
                assertEquals(granted, after.drawn().plus(after.open()).plus(after.released()));
            }
        }
    }
}
