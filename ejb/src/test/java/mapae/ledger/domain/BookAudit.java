package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import mapae.shared.Won;

/** Looks through the books, by sums of its own: from the entries alone, and without a limit to numbers. */
final class BookAudit {

    private final Book book;
    private final Map<LineId, LineBalance> closedAs = new HashMap<>();

    /** Balances by the entries, kept entry by entry. */
    private final Map<LineId, Map<Account, BigInteger>> told = new HashMap<>();

    private int read;

    BookAudit(Book book) {
        this.book = book;
    }

    /** What was posted since the last time: each posting is even, and so is each line that it touched, with no use below 0. */
    void afterStep() {
        Set<LineId> touched = new TreeSet<>();
        for (; read < book.journal.size(); read++) {
            Posting posting = book.journal.get(read);
            assertEquals(Won.ZERO, posting.sum(), "a posting is even");
            for (Entry entry : posting.entries()) {
                told.computeIfAbsent(entry.line(), line -> new EnumMap<>(Account.class))
                        .merge(entry.account(), number(entry.amount()), BigInteger::add);
            }
            touched.addAll(posting.byLine().keySet());
        }
        touched.forEach(this::line);
    }

    /** A year was closed: its lines are settled, and stay as they are from now on. */
    void closed(int year, int organisation) {
        for (LineId line : Book.lines(year, organisation)) {
            closedAs.put(line, book.balance(line));
            LineBalance balance = book.balance(line);
            assertEquals(Won.ZERO, balance.left(), "nothing is left in a closed year");
            assertEquals(
                    balance.current().minus(balance.amount(Account.SPENT)).minus(balance.amount(Account.CARRIED_OUT)),
                    balance.amount(Account.LAPSED),
                    "lapse = current - spent - carried out");
        }
    }

    /** All of it: by line, by year and in total. */
    void wholly() {
        afterStep();
        Map<LineId, Map<Account, BigInteger>> again = new HashMap<>();
        book.journal.forEach(posting -> posting.entries()
                .forEach(entry -> again.computeIfAbsent(entry.line(), line -> new EnumMap<>(Account.class))
                        .merge(entry.account(), number(entry.amount()), BigInteger::add)));
        assertEquals(again, told);
        assertTrue(again.keySet().containsAll(book.balances.keySet()));
        book.balances.keySet().forEach(this::line);
        closedAs.forEach((line, balance) -> assertEquals(balance, book.balance(line), "a closed year stays"));
        book.balances.keySet().forEach(this::carriedOver);
        Map<Integer, List<LineId>> years = new HashMap<>();
        book.balances
                .keySet()
                .forEach(line -> years.merge(
                        Book.year(line),
                        List.of(line),
                        (one, more) ->
                                Stream.of(one, more).flatMap(List::stream).toList()));
        years.values().forEach(this::identities);
        years.values().forEach(this::virements);
        identities(List.copyOf(book.balances.keySet()));
    }

    private void line(LineId line) {
        LineBalance balance = book.balance(line);
        assertEquals(Won.ZERO, balance.sum(), "a line is even");
        for (Account account : Account.values()) {
            assertEquals(told(line, account), number(balance.signed(account)), "a balance is its entries");
            if (!account.isSource() && Book.organisation(line) != Book.STATED) {
                assertFalse(balance.amount(account).isNegative(), () -> "less than nothing in " + account);
            }
        }
        identities(List.of(line));
    }

    private void carriedOver(LineId line) {
        assertEquals(
                told(line, Account.CARRIED_OUT),
                told(Book.next(line), Account.CARRIED_IN).negate(),
                "carried out of Y = carried into Y+1");
    }

    /** For lines taken together, what a settlement says of them. */
    private void identities(List<LineId> lines) {
        BigInteger granted = granted(lines, Account.INITIAL)
                .add(granted(lines, Account.SUPPLEMENTARY))
                .add(granted(lines, Account.CARRIED_IN))
                .add(granted(lines, Account.RESERVE))
                .add(granted(lines, Account.VIREMENT))
                .add(granted(lines, Account.TRANSFERRED));
        BigInteger used = sum(lines, Account.SPENT).add(sum(lines, Account.CARRIED_OUT));
        BigInteger left = sum(lines, Account.UNALLOTTED)
                .add(sum(lines, Account.AVAILABLE))
                .add(sum(lines, Account.COMMITTED));
        BigInteger current = total(lines, LineBalance::current);
        assertEquals(granted, current, "current = initial + supplementary + carried in + reserve ± virement");
        BigInteger lapse = total(lines, LineBalance::lapse);
        assertEquals(current.subtract(used), lapse, "lapse = current - spent - carried out");
        assertEquals(left.add(sum(lines, Account.LAPSED)), lapse, "what lapses is what is left and what has lapsed");
    }

    private void virements(List<LineId> linesOfYear) {
        List<LineId> own = linesOfYear.stream()
                .filter(line -> Book.organisation(line) != Book.STATED)
                .toList();
        assertEquals(BigInteger.ZERO, sum(own, Account.VIREMENT), "what leaves lines arrives at others");
        assertEquals(BigInteger.ZERO, sum(own, Account.TRANSFERRED), "what leaves with duties arrives with them");
    }

    private BigInteger total(List<LineId> lines, Function<LineBalance, Won> figure) {
        return lines.stream()
                .map(line -> number(figure.apply(book.balance(line))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger granted(List<LineId> lines, Account source) {
        return sum(lines, source).negate();
    }

    private BigInteger sum(List<LineId> lines, Account account) {
        return lines.stream().map(line -> told(line, account)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger told(LineId line, Account account) {
        return told.getOrDefault(line, Map.of()).getOrDefault(account, BigInteger.ZERO);
    }

    private static BigInteger number(Won amount) {
        return BigInteger.valueOf(amount.amount());
    }
}
