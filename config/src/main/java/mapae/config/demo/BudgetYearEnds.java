package mapae.config.demo;

import static mapae.ledger.domain.Account.AVAILABLE;
import static mapae.ledger.domain.Account.CARRIED_IN;
import static mapae.ledger.domain.Account.COMMITTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.ClosingLine;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Won;

/** How budget years end: what is carried over, and that the rest lapses. */
final class BudgetYearEnds {

    private static final String BY = "planner1";

    private final Ledger ledger;
    private final Draw draw = Draw.of("budget year ends");

    BudgetYearEnds(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is committed and not paid is carried over by accident; part of what is free by resolution. */
    void decide(List<BudgetLine> lines) {
        for (BudgetLine line : lines) {
            long committed = amount(line, COMMITTED);
            if (committed > 0 && draw.chance(55)) {
                ledger.decide(new CarryOver(
                        line,
                        PostingKind.CARRY_OVER_ACCIDENT,
                        committed,
                        "계약 변경으로 준공 기한이 다음 연도로 연장됨",
                        "납품 지연으로 연내 지급할 수 없음"));
            }
            long free = amount(line, AVAILABLE) / 2_000 * 1_000;
            if (free > 0 && draw.chance(35)) {
                ledger.decide(new CarryOver(
                        line, PostingKind.CARRY_OVER_SPECIFIED, free, "국회 의결 (명시이월)", "법령 개정이 늦어져 사업 착수가 미루어짐"));
            }
        }
    }

    /** Carries out what was decided, lets the rest lapse, and carries in. */
    void close(Organisation organisation, int year, List<BudgetLine> lines) {
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Movement> lapsed = new ArrayList<>();
        List<BudgetLine> next = ledger.funded(organisation, year + 1);
        Map<PostingKind, List<Movement>> out = new EnumMap<>(PostingKind.class);
        Map<PostingKind, List<Movement>> in = new EnumMap<>(PostingKind.class);
        for (BudgetLine line : lines) {
            Map<PostingKind, Won> decided = new EnumMap<>(PostingKind.class);
            ledger.carryOvers().stream()
                    .filter(one -> one.line().equals(line))
                    .forEach(one -> decided.put(one.kind(), Won.of(one.amount())));
            ClosingLine closing = new ClosingLine(line.id(), ledger.balance(line.id()), decided);
            BudgetLine after = next.stream()
                    .filter(one -> one.code().equals(line.code()))
                    .findFirst()
                    .orElseThrow();
            closing.carriedOut().forEach((kind, movements) -> {
                out.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(movements);
                movements.forEach(one -> in.computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(Movement.of(after.id(), CARRIED_IN, one.flow().from(), one.amount())));
            });
            lapsed.addAll(closing.lapse());
        }
        out.forEach((kind, movements) -> ledger.post(organisation, year, kind, last, BY, null, movements));
        ledger.post(organisation, year, PostingKind.LAPSE, last, BY, null, lapsed);
        in.forEach(
                (kind, movements) -> ledger.post(organisation, year + 1, kind, last.plusDays(1), BY, null, movements));
        ledger.close(organisation, year, LocalDate.of(year + 1, 2, 28));
    }

    private long amount(BudgetLine line, Account account) {
        return ledger.balance(line.id()).amount(account).amount();
    }
}
