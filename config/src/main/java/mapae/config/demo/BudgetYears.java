package mapae.config.demo;

import static mapae.ledger.domain.Account.AVAILABLE;
import static mapae.ledger.domain.Account.COMMITTED;
import static mapae.ledger.domain.Account.INITIAL;
import static mapae.ledger.domain.Account.RESERVE;
import static mapae.ledger.domain.Account.SPENT;
import static mapae.ledger.domain.Account.SUPPLEMENTARY;
import static mapae.ledger.domain.Account.TRANSFERRED;
import static mapae.ledger.domain.Account.UNALLOTTED;
import static mapae.ledger.domain.Account.VIREMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Won;

/** How a ministry's budget year goes: granted, allotted, moved, committed, paid, carried over, closed. */
final class BudgetYears {

    private static final String GRANTS = "planner1";
    private static final String BOOKS = "finance1";
    private static final long MILLION = Investment.MILLION;

    private final Ledger ledger;
    private final BudgetYearEnds end;
    private final Draw draw = Draw.of("budget years");

    BudgetYears(Ledger ledger) {
        this.ledger = ledger;
        this.end = new BudgetYearEnds(ledger);
    }

    /** Plays a year; what came before it has been played. */
    void play(Organisation organisation, int year) {
        List<BudgetLine> lines = ledger.funded(organisation, year);
        grant(organisation, year, lines);
        change(organisation, year, lines);
        spend(organisation, year, lines);
        if (year < BudgetLines.LAST) {
            end.decide(lines);
            // one ministry is late: its last year waits to be closed
            if (year < BudgetLines.LAST - 1 || organisation.code().equals("MSIT")) {
                end.close(organisation, year, lines);
            }
        }
    }

    private void grant(Organisation organisation, int year, List<BudgetLine> lines) {
        LocalDate first = LocalDate.of(year, 1, 1);
        ledger.post(
                organisation,
                year,
                PostingKind.INITIAL_BUDGET,
                first,
                GRANTS,
                null,
                each(lines, INITIAL, UNALLOTTED, BudgetLine::grant));
        ledger.post(
                organisation,
                year,
                PostingKind.ALLOTMENT,
                first.plusDays(8),
                BOOKS,
                null,
                each(lines, UNALLOTTED, AVAILABLE, line -> line.grant() / 10 * 9));
    }

    private void change(Organisation organisation, int year, List<BudgetLine> lines) {
        if (year == 2025) {
            ledger.post(
                    organisation,
                    year,
                    PostingKind.SUPPLEMENTARY_BUDGET,
                    LocalDate.of(year, 5, 2),
                    GRANTS,
                    null,
                    List.of(
                            Movement.of(
                                    lines.get(2).id(),
                                    SUPPLEMENTARY,
                                    UNALLOTTED,
                                    Won.of(draw.between(4_200, 6_900) * MILLION)),
                            Movement.of(
                                    lines.get(0).id(),
                                    SUPPLEMENTARY,
                                    UNALLOTTED,
                                    Won.of(-draw.between(310, 860) * MILLION))));
        }
        if (year < BudgetLines.LAST) {
            ledger.post(
                    organisation,
                    year,
                    PostingKind.ALLOTMENT,
                    LocalDate.of(year, 5, 30),
                    BOOKS,
                    null,
                    each(lines, UNALLOTTED, AVAILABLE, line -> amount(line, UNALLOTTED)));
        }
        move(organisation, year, lines);
        if (organisation.code().equals("MOHW") && year == 2025) {
            ledger.post(
                    organisation,
                    year,
                    PostingKind.RESERVE_GRANT,
                    LocalDate.of(year, 8, 19),
                    GRANTS,
                    "집중호우 피해 지역 돌봄 서비스 긴급 지원",
                    List.of(Movement.of(lines.get(4).id(), RESERVE, AVAILABLE, Won.of(1_480 * MILLION))));
        }
    }

    private void move(Organisation organisation, int year, List<BudgetLine> lines) {
        Won amount = Won.of(draw.between(180, 940) * MILLION + draw.below(1_000) * 1_000L);
        ledger.post(
                organisation,
                year,
                PostingKind.VIREMENT_OF_ITEMS,
                LocalDate.of(year, 6, 24),
                BOOKS,
                "단가 상승에 따른 사업비 조정",
                between(lines.get(0), lines.get(1), VIREMENT, amount));
        if (organisation.code().equals("MSIT") && year == 2024) {
            ledger.post(
                    organisation,
                    year,
                    PostingKind.TRANSFER_OF_DUTIES,
                    LocalDate.of(year, 7, 1),
                    BOOKS,
                    "직제 개편에 따른 업무 이관",
                    between(lines.get(6), lines.get(4), TRANSFERRED, Won.of(620 * MILLION)));
        }
    }

    private void spend(Organisation organisation, int year, List<BudgetLine> lines) {
        boolean isUnderWay = year == BudgetLines.LAST;
        LocalDate[] days = {LocalDate.of(year, 3, 14), LocalDate.of(year, 6, 30), LocalDate.of(year, 9, 30)};
        int[] shares = isUnderWay ? new int[] {34, 30, 28} : new int[] {38, 45, 88};
        for (int i = 0; i < days.length; i++) {
            int share = shares[i];
            List<Movement> committed =
                    of(lines, AVAILABLE, COMMITTED, () -> Math.min(100, share + draw.between(-4, 9)));
            ledger.post(organisation, year, PostingKind.COMMITMENT, days[i], BOOKS, null, committed);
            List<Movement> paid = of(lines, COMMITTED, SPENT, () -> draw.between(64, 97));
            ledger.post(organisation, year, PostingKind.EXPENDITURE, days[i].plusDays(21), BOOKS, null, paid);
        }
    }

    private List<Movement> of(List<BudgetLine> lines, Account from, Account to, IntSupplier percent) {
        return lines.stream()
                .map(line -> {
                    int share = percent.getAsInt();
                    long amount = amount(line, from);
                    return Movement.of(line.id(), from, to, Won.of(amount / 100 * share));
                })
                .toList();
    }

    private static List<Movement> each(
            List<BudgetLine> lines, Account from, Account to, Function<BudgetLine, Long> amount) {
        return lines.stream()
                .map(line -> Movement.of(line.id(), from, to, Won.of(amount.apply(line))))
                .toList();
    }

    /** From one line to the other. */
    private static List<Movement> between(BudgetLine from, BudgetLine to, Account way, Won amount) {
        return List.of(Movement.of(from.id(), AVAILABLE, way, amount), Movement.of(to.id(), way, AVAILABLE, amount));
    }

    private long amount(BudgetLine line, Account account) {
        return ledger.balance(line.id()).amount(account).amount();
    }
}
