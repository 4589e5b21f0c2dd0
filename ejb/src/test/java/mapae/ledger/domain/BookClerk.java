package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import mapae.ledger.domain.Virement.References;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Does one thing after another to the books, sensible, careless and hostile ones, asking the rules first. */
final class BookClerk {

    private static final List<PostingKind> CARRY_OVERS = List.of(
            PostingKind.CARRY_OVER_ACCIDENT, PostingKind.CARRY_OVER_SPECIFIED, PostingKind.CARRY_OVER_CONTINUING);
    private static final LedgerRules RULES = Rules.all();

    private final Book book;
    private final BookAudit audit;
    private final SplittableRandom random;
    private final BookPicks picks;

    BookClerk(Book book, BookAudit audit, SplittableRandom random) {
        this.book = book;
        this.audit = audit;
        this.random = random;
        this.picks = new BookPicks(book, random);
    }

    /** One step; what it was. */
    String step() {
        int dice = random.nextInt(1_000);
        if (dice < 6) {
            close(random.nextInt(Book.STATED));
            return "close";
        }
        if (dice < 66) {
            reverse();
            return "reversal";
        }
        if (dice < 96) {
            forbiddenWay();
            return "forbidden way";
        }
        PostingKind kind = PostingKind.values()[random.nextInt(PostingKind.values().length)];
        // a statement is of a whole year, so there are fewer of them
        if (kind.isAsStated() && random.nextInt(10) > 0) {
            kind = PostingKind.COMMITMENT;
        }
        post(kind);
        return kind.code();
    }

    private void post(PostingKind kind) {
        LineId line = picks.line();
        switch (kind) {
            case INITIAL_BUDGET ->
                one(kind, line, Account.INITIAL, Account.UNALLOTTED, picks.amount(Account.AVAILABLE, line));
            case SUPPLEMENTARY_BUDGET ->
                one(
                        kind,
                        line,
                        Account.SUPPLEMENTARY,
                        Account.UNALLOTTED,
                        picks.signed(picks.amount(Account.UNALLOTTED, line)));
            case RESERVE_GRANT ->
                one(kind, line, Account.RESERVE, Account.AVAILABLE, picks.amount(Account.AVAILABLE, line));
            case ALLOTMENT -> from(kind, line, Account.UNALLOTTED, Account.AVAILABLE);
            case COMMITMENT, COMMITMENT_CHANGE -> commit(kind, line);
            case COMMITMENT_RELEASE -> from(kind, line, Account.COMMITTED, Account.AVAILABLE);
            case EXPENDITURE -> from(kind, line, Account.COMMITTED, Account.SPENT);
            case REFUND -> from(kind, line, Account.SPENT, Account.AVAILABLE);
            case LAPSE ->
                from(
                        kind,
                        line,
                        List.of(Account.UNALLOTTED, Account.AVAILABLE, Account.COMMITTED)
                                .get(random.nextInt(3)),
                        Account.LAPSED);
            case VIREMENT_OF_ITEMS, VIREMENT_OF_PROGRAMS, TRANSFER_OF_DUTIES, FUND_TRANSFER -> move(kind, line);
            case CARRY_OVER_SPECIFIED, CARRY_OVER_ACCIDENT, CARRY_OVER_CONTINUING -> carry(kind, line);
            case SETTLEMENT_AS_STATED, CARRY_OVER_AS_STATED -> statedYear();
        }
    }

    private void one(PostingKind kind, LineId line, Account from, Account to, Won amount) {
        book.post(kind, List.of(Movement.of(line, from, to, amount)));
    }

    private void from(PostingKind kind, LineId line, Account from, Account to) {
        one(kind, line, from, to, picks.amount(from, line));
    }

    private void commit(PostingKind kind, LineId line) {
        Won amount = picks.amount(Account.AVAILABLE, line);
        Won free = book.balance(line).amount(Account.AVAILABLE);
        if (kind == PostingKind.COMMITMENT_CHANGE) {
            one(kind, line, Account.AVAILABLE, Account.COMMITTED, picks.signed(amount));
        } else {
            one(kind, line, Account.AVAILABLE, Account.COMMITTED, amount);
            assertFalse(Amounts.isMore(amount, free), "committed beyond what is free");
        }
    }

    private void move(PostingKind kind, LineId from) {
        LineId to = random.nextInt(3) > 0
                ? Book.line(Book.year(from), Book.organisation(from), random.nextInt(Book.LINES))
                : Book.line(Book.year(from), random.nextInt(Book.STATED), random.nextInt(Book.LINES));
        Won amount = picks.amount(Account.AVAILABLE, from);
        if (kind != PostingKind.FUND_TRANSFER) {
            Optional<String> reference = random.nextInt(4) > 0 ? Optional.of("2026-1") : Optional.empty();
            Virement wish = new Virement(
                    Book.path(from),
                    Book.path(to),
                    amount,
                    new References(reference, reference, reference),
                    Optional.empty());
            new VirementPolicy(RULES)
                    .decide(kind, wish, book.balance(from), Won.ZERO, book.carriedIn(from), OpenRequests.NONE)
                    .ifPresent(BookClerk::refuse);
        }
        Account between = kind == PostingKind.TRANSFER_OF_DUTIES ? Account.TRANSFERRED : Account.VIREMENT;
        Won arrives = random.nextInt(10) > 0 ? amount : picks.amount(Account.AVAILABLE, to);
        book.post(
                kind,
                List.of(
                        Movement.of(from, Account.AVAILABLE, between, amount),
                        Movement.of(to, between, Account.AVAILABLE, arrives)));
    }

    private void carry(PostingKind kind, LineId line) {
        Account from =
                kind == PostingKind.CARRY_OVER_ACCIDENT || random.nextBoolean() ? Account.COMMITTED : Account.AVAILABLE;
        Won amount = picks.amount(from, line);
        LineBalance before = book.balance(line);
        policy(kind, line, before, amount).ifPresent(BookClerk::refuse);
        book.post(
                kind,
                List.of(
                        Movement.of(line, from, Account.CARRIED_OUT, amount),
                        Movement.of(Book.next(line), Account.CARRIED_IN, from, amount)));
        carriedOnce(line, before, amount);
    }

    /** Told another way: what stays must hold what came by accident and is not spent. */
    private void carriedOnce(LineId line, LineBalance before, Won amount) {
        Won stays = before.current().minus(before.amount(Account.CARRIED_OUT)).minus(amount);
        assertFalse(
                Amounts.isMore(book.carriedIn(line).accident(), stays), "accident money was carried over once more");
    }

    private Optional<Refusal> policy(PostingKind kind, LineId line, LineBalance balance, Won amount) {
        int year = Book.year(line);
        CarryOver wish = new CarryOver(
                kind,
                amount,
                FiscalYear.of(year),
                random.nextInt(4) > 0 ? Optional.of("resolved") : Optional.empty(),
                random.nextInt(4) > 0 ? Optional.of(FiscalYear.of(year + random.nextInt(3))) : Optional.empty());
        return new CarryOverPolicy(RULES).decide(wish, balance, book.carriedIn(line), OpenRequests.NONE);
    }

    /** Closes the year of an organisation: all of its lines, or none. */
    private void close(int organisation) {
        int year = book.openYear[organisation];
        List<Posting> postings = new ArrayList<>();
        for (LineId line : Book.lines(year, organisation)) {
            LineBalance left = book.balance(line);
            Map<PostingKind, Won> decided = new EnumMap<>(PostingKind.class);
            for (PostingKind kind : CARRY_OVERS) {
                Won amount = picks.amount(Account.COMMITTED, line);
                if (policy(kind, line, left, amount).isEmpty()) {
                    decided.put(kind, amount);
                    left = new ClosingLine(line, book.balance(line), decided).afterCarryOver();
                    carriedOnce(line, left, Won.ZERO);
                }
            }
            ClosingLine close = new ClosingLine(line, book.balance(line), decided);
            Map<PostingKind, List<Movement>> in = close.carriedIn(Book.next(line));
            close.carriedOut().forEach((kind, out) -> {
                List<Movement> both = new ArrayList<>(out);
                both.addAll(in.get(kind));
                postings.add(Posting.of(kind, both));
            });
            if (!close.lapse().isEmpty()) {
                postings.add(Posting.of(PostingKind.LAPSE, close.lapse()));
            }
        }
        book.post(postings);
        book.openYear[organisation]++;
        audit.closed(year, organisation);
    }

    /** Others state a year of the last organisation: its budgets, its settlement, and what comes into the year after. */
    private void statedYear() {
        int year = book.openYear[Book.STATED];
        List<Posting> postings = new ArrayList<>();
        Map<LineId, StatedLine> said = new HashMap<>();
        for (LineId line : Book.lines(year, Book.STATED)) {
            said.put(line, new BookStatement(random).of(line));
        }
        said.forEach((line, stated) -> postings.addAll(BookStatement.due(stated, book.balance(line))));
        book.post(postings);
        said.forEach((line, stated) -> BookStatement.check(stated, book.balance(line)));
        book.openYear[Book.STATED]++;
        audit.closed(year, Book.STATED);
    }

    private void reverse() {
        if (book.journal.isEmpty()) {
            refuse(Refusal.notFound("ledger.nothing"));
        }
        // mostly something recent: what is old lies in closed years
        int back = random.nextInt(random.nextInt(5) > 0 ? Math.min(40, book.journal.size()) : book.journal.size());
        book.reverse(book.journal.size() - 1 - back);
    }

    private void forbiddenWay() {
        PostingKind kind = PostingKind.values()[random.nextInt(PostingKind.values().length)];
        Account from = Account.values()[random.nextInt(Account.values().length)];
        Account to = Account.values()[random.nextInt(Account.values().length)];
        if (!kind.allows(new PostingKind.Flow(from, to))) {
            one(kind, picks.line(), from, to, Won.of(1 + random.nextInt(100)));
            throw new AssertionError(kind + " moved money from " + from + " to " + to);
        }
    }

    private static void refuse(Refusal reason) {
        throw reason;
    }
}
