package mapae.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import mapae.allowance.domain.AllowanceBalance;
import mapae.allowance.domain.AllowanceEntry;
import mapae.allowance.domain.EntryKind;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Earmark;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Retention;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.domain.CostSpread;
import mapae.team.domain.MonthShares;
import mapae.team.domain.Tranche;
import org.junit.jupiter.api.Test;

/**
 * Teams and allowances walk at random through the books of one year: two lines are set aside for teams, three are free. After
 * each of 100,000 steps every identity holds, whatever was refused. {@code -Dmapae.test.seed} repeats a walk.
 */
class FundingWalkTest {

    private static final long SEED = Long.getLong("mapae.test.seed", 20_261_124);
    private static final int WALKS = 200;
    private static final int STEPS = 500;
    private static final int TEAM_LINES = 2;
    private static final int LINES = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Random draw = new Random(SEED);
    private final Map<Integer, LineBalance> lines = new HashMap<>();
    private final Map<Integer, Tranche> tranches = new HashMap<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<CostSpread.Cost> paid = new ArrayList<>();
    private final Map<YearMonth, MonthShares> shares = new HashMap<>();
    private int refused;

    private record Allowance(int from, int to, Won granted, List<AllowanceEntry> entries) {

        AllowanceBalance balance() {
            return AllowanceBalance.of(granted, entries);
        }

        void enter(EntryKind kind, Won amount) {
            entries.add(new AllowanceEntry(entries.size() + 1, kind, amount, DAY, "", Optional.empty()));
        }
    }

    @Test
    void keepsEveryIdentityAfterEveryStep() {
        int done = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            begin();
            for (int step = 0; step < STEPS; step++) {
                try {
                    step();
                    done++;
                } catch (Refusal no) {
                    refused++;
                }
                assertIdentities();
            }
            assertSpread();
        }
        assertTrue(done > WALKS * STEPS / 4 && refused > WALKS, () -> refused + " refused");
    }

    private void begin() {
        lines.clear();
        tranches.clear();
        allowances.clear();
        paid.clear();
        shares.clear();
        for (int line = 0; line < LINES; line++) {
            lines.put(line, LineBalance.EMPTY);
            post(PostingKind.INITIAL_BUDGET, "", move(line, Account.INITIAL, Account.UNALLOTTED, won(100_000)));
            if (line < TEAM_LINES) {
                tranches.put(
                        line,
                        new Tranche(1, FiscalYear.of(2026), lines.get(line).current(), DAY, List.of()));
            }
        }
        for (int month = 1; month <= 12; month++) {
            List<MonthShares.Share> declared = new ArrayList<>();
            int left = 10_000;
            for (long investment = 1; investment <= draw.nextInt(5); investment++) {
                int share = 1 + draw.nextInt(left / 3 + 1);
                left -= share;
                declared.add(new MonthShares.Share(
                        new InvestmentId(investment), Percent.of(share / 100 + "." + "%02d".formatted(share % 100))));
            }
            shares.put(YearMonth.of(2026, month), MonthShares.declared(declared));
        }
    }

    private Won won(int most) {
        return Won.of(1 + draw.nextInt(most));
    }

    private static Movement move(int line, Account from, Account to, Won amount) {
        return Movement.of(new LineId(line + 1), from, to, amount);
    }

    /** Writes it as the books do: each line by its rules, with what is set aside and what is kept of it. */
    private void post(PostingKind kind, String ground, Movement... movements) {
        Posting posting = Posting.of(kind, Arrays.asList(movements));
        Map<Integer, LineBalance> after = new HashMap<>();
        posting.byLine().keySet().forEach(id -> {
            int line = (int) id.value() - 1;
            if (line < TEAM_LINES && !earmark(line).allows(kind, Optional.of(ground))) {
                throw earmark(line).refusal("line");
            }
            LineBalance applied = posting.applied(id, lines.get(line));
            Retention.refuse(kind, "line", kept(line), lines.get(line), applied).ifPresent(no -> {
                throw no;
            });
            after.put(line, applied);
        });
        lines.putAll(after);
    }

    private static Earmark earmark(int line) {
        return new Earmark("team/T" + line, new Bilingual("팀", "team"));
    }

    private Won kept(int line) {
        return Won.sum(allowances.stream()
                .filter(one -> one.from() == line)
                .map(one -> one.balance().open())
                .toList());
    }

    private void step() {
        int line = draw.nextInt(LINES);
        switch (draw.nextInt(9)) {
            case 0 ->
                post(PostingKind.ALLOTMENT, "by hand", move(line, Account.UNALLOTTED, Account.AVAILABLE, won(50_000)));
            case 1 -> release(draw.nextInt(TEAM_LINES));
            case 2 -> post(PostingKind.COMMITMENT, "", move(line, Account.AVAILABLE, Account.COMMITTED, won(20_000)));
            case 3 -> pay(line);
            case 4 -> refund(line);
            case 5 -> ask(TEAM_LINES + draw.nextInt(LINES - TEAM_LINES));
            case 6 -> of(this::drawPart);
            case 7 -> of(this::clawBack);
            default -> of(this::expire);
        }
    }

    private void release(int line) {
        Tranche tranche = tranches.get(line);
        Won amount = draw.nextInt(5) == 0 ? Won.ZERO : won(60_000);
        Tranche.Release release =
                tranche.decide(amount, DAY, true, Optional.of("reason").filter(any -> draw.nextInt(4) > 0));
        if (!release.amount().isZero()) {
            post(
                    PostingKind.ALLOTMENT,
                    "team/T" + line + "/1",
                    move(line, Account.UNALLOTTED, Account.AVAILABLE, release.amount()));
        }
        List<Tranche.Release> releases = new ArrayList<>(tranche.releases());
        releases.add(release);
        tranches.put(line, new Tranche(1, tranche.year(), tranche.planned(), tranche.due(), releases));
    }

    private void pay(int line) {
        Won amount = won(10_000);
        post(PostingKind.EXPENDITURE, "", move(line, Account.COMMITTED, Account.SPENT, amount));
        cost(line, amount);
    }

    private void refund(int line) {
        Won amount = won(5_000);
        post(PostingKind.REFUND, "", move(line, Account.SPENT, Account.AVAILABLE, amount));
        cost(line, amount.negated());
    }

    private void cost(int line, Won amount) {
        if (line < TEAM_LINES) {
            paid.add(new CostSpread.Cost(YearMonth.of(2026, 1 + draw.nextInt(12)), "line " + line, amount));
        }
    }

    private void ask(int from) {
        Won amount = won(30_000);
        if (lines.get(from).amount(Account.AVAILABLE).minus(kept(from)).compareTo(amount) < 0) {
            throw Refusal.rule("ledger.nothing-free");
        }
        int to = TEAM_LINES + draw.nextInt(LINES - TEAM_LINES);
        allowances.add(new Allowance(from, to, amount, new ArrayList<>()));
    }

    private void of(Consumer<Allowance> step) {
        if (!allowances.isEmpty()) {
            step.accept(allowances.get(draw.nextInt(allowances.size())));
        }
    }

    private void drawPart(Allowance allowance) {
        Won open = allowance.balance().open();
        if (!open.isZero()) {
            Won amount = Won.of(1 + draw.nextLong(open.amount()));
            allowance.enter(EntryKind.DRAW, amount);
            undoing(allowance, () -> virement(allowance.from(), allowance.to(), amount));
        }
    }

    private void clawBack(Allowance allowance) {
        Won free = lines.get(allowance.to()).amount(Account.AVAILABLE).minus(kept(allowance.to()));
        Won used = allowance.balance().used();
        Won most = free.compareTo(used) < 0 ? free : used;
        if (most.compareTo(Won.ZERO) > 0) {
            allowance.enter(EntryKind.CLAWBACK, most);
            undoing(allowance, () -> virement(allowance.to(), allowance.from(), most));
        }
    }

    private void expire(Allowance allowance) {
        Won open = allowance.balance().open();
        if (!open.isZero()) {
            allowance.enter(EntryKind.RELEASE, open);
        }
    }

    private void virement(int from, int to, Won amount) {
        if (from != to) {
            post(
                    PostingKind.VIREMENT_OF_ITEMS,
                    "allowance",
                    move(from, Account.AVAILABLE, Account.VIREMENT, amount),
                    move(to, Account.VIREMENT, Account.AVAILABLE, amount));
        }
    }

    /** As the transaction does: what is refused leaves nothing behind. */
    private static void undoing(Allowance allowance, Runnable posting) {
        try {
            posting.run();
        } catch (Refusal no) {
            allowance.entries().remove(allowance.entries().size() - 1);
            throw no;
        }
    }

    private void assertIdentities() {
        Won virement = Won.ZERO;
        for (int line = 0; line < LINES; line++) {
            LineBalance balance = lines.get(line);
            assertEquals(Won.ZERO, balance.sum());
            virement = virement.plus(balance.signed(Account.VIREMENT));
            assertTrue(kept(line).compareTo(balance.amount(Account.AVAILABLE)) <= 0, "what is kept is there");
            for (Account account : Account.values()) {
                assertFalse(!account.isSource() && balance.amount(account).isNegative(), account::name);
            }
        }
        assertEquals(Won.ZERO, virement);
        tranches.forEach((line, tranche) -> {
            // all that is allotted of a team's line was released to it
            LineBalance balance = lines.get(line);
            assertEquals(tranche.released(), balance.current().minus(balance.amount(Account.UNALLOTTED)));
            assertEquals(tranche.planned(), tranche.released().plus(tranche.open()));
        });
        allowances.forEach(one -> {
            AllowanceBalance balance = one.balance();
            assertEquals(one.granted(), balance.used().plus(balance.open()).plus(balance.returned()));
        });
    }

    private void assertSpread() {
        CostSpread spread = CostSpread.of(paid, shares);
        assertEquals(Won.sum(paid.stream().map(CostSpread.Cost::amount).toList()), spread.total());
        Map<YearMonth, Won> months = new HashMap<>();
        paid.forEach(one -> months.merge(one.month(), one.amount(), Won::plus));
        months.forEach((month, amount) -> assertEquals(amount, spread.byMonth().getOrDefault(month, Won.ZERO)));
        Won spent =
                Won.sum(List.of(lines.get(0).amount(Account.SPENT), lines.get(1).amount(Account.SPENT)));
        assertEquals(spent, spread.total());
    }
}
