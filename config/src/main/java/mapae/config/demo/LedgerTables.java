package mapae.config.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Entry;

/** The books as rows, in the order in which foreign keys allow them in. */
final class LedgerTables {

    private final Ledger ledger;
    private final long proposer;
    private final long decider;

    LedgerTables(Portfolio portfolio) {
        this.ledger = portfolio.ledger();
        this.proposer = account(portfolio, "finance1");
        this.decider = account(portfolio, "planner1");
    }

    private static long account(Portfolio portfolio, String username) {
        return portfolio.accounts().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<Table> all() {
        return List.of(lines(), balances(), series(), postings(), entries(), carryOvers(), closes());
    }

    private Table lines() {
        Table table = new Table(
                "ledger_line",
                "id",
                "organisation_id",
                "fiscal_year",
                "code",
                "parent_id",
                "title_ko",
                "title_en",
                "currency");
        for (BudgetLine one : ledger.lines()) {
            table.add(
                    one.id().value(),
                    one.organisation().id(),
                    one.year(),
                    one.code(),
                    one.parentId(),
                    one.nameKo(),
                    one.nameEn(),
                    "KRW");
        }
        return table;
    }

    private Table balances() {
        String[] columns = Stream.concat(
                        Stream.of("line_id"),
                        Arrays.stream(Account.values())
                                .map(account -> account.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
        Table table = new Table("ledger_balance", columns);
        for (BudgetLine one : ledger.lines()) {
            table.add(Stream.concat(
                            Stream.of(one.id().value()),
                            Arrays.stream(Account.values())
                                    .map(account -> ledger.balance(one.id())
                                            .signed(account)
                                            .amount()))
                    .toArray());
        }
        return table;
    }

    private Table series() {
        Table table = new Table("ledger_series", "organisation_id", "fiscal_year", "last_number");
        Map<Long, Map<Integer, Integer>> last = new TreeMap<>();
        ledger.postings()
                .forEach(one -> last.computeIfAbsent(one.organisation().id(), id -> new TreeMap<>())
                        .put(one.year(), one.number()));
        last.forEach((organisation, years) -> years.forEach((year, number) -> table.add(organisation, year, number)));
        return table;
    }

    private Table postings() {
        Table table = new Table(
                "ledger_posting",
                "id",
                "organisation_id",
                "fiscal_year",
                "number",
                "kind",
                "value_date",
                "entry_date",
                "entered_at",
                "entered_by",
                "reason");
        for (BookedPosting one : ledger.postings()) {
            table.add(
                    one.id(),
                    one.organisation().id(),
                    one.year(),
                    one.number(),
                    one.posting().kind().name(),
                    one.day(),
                    one.day(),
                    at(one.day()),
                    one.by(),
                    one.reason());
        }
        return table;
    }

    private Table entries() {
        Table table = new Table("ledger_entry", "posting_id", "sequence", "line_id", "account", "amount");
        for (BookedPosting one : ledger.postings()) {
            int sequence = 0;
            for (Entry entry : one.posting().entries()) {
                table.add(
                        one.id(),
                        ++sequence,
                        entry.line().value(),
                        entry.account().name(),
                        entry.amount().amount());
            }
        }
        return table;
    }

    private Table carryOvers() {
        Table table = new Table(
                "ledger_request",
                "line_id",
                "kind",
                "amount",
                "reference",
                "reason",
                "state",
                "proposed_by",
                "proposed_at",
                "decided_by",
                "decided_at",
                "decision_reason",
                "version");
        for (CarryOver one : ledger.carryOvers()) {
            LocalDate proposed = LocalDate.of(one.line().year(), 12, 9);
            table.add(
                    one.line().id().value(),
                    one.kind().name(),
                    one.amount(),
                    one.basis(),
                    one.reason(),
                    "APPROVED",
                    proposer,
                    at(proposed),
                    decider,
                    at(proposed.plusDays(7)),
                    "이월 요건을 갖추었습니다.",
                    1);
        }
        return table;
    }

    private Table closes() {
        Table table = new Table("ledger_close", "organisation_id", "fiscal_year", "closed_at", "closed_by");
        ledger.closes().forEach(one -> table.add(one.organisation().id(), one.year(), at(one.day()), "planner1"));
        return table;
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(1, 0);
    }
}
