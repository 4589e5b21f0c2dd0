package mapae.ledger.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * The books of four organisations in memory, year after year, with six lines each. The last organisation keeps no books of
 * its own: others state its budgets and settlements.
 */
final class Book {

    static final int ORGANISATIONS = 4;
    static final int STATED = 3;
    static final int LINES = 6;
    static final int FIRST_YEAR = 2001;

    final List<Posting> journal = new ArrayList<>();
    final Map<LineId, LineBalance> balances = new HashMap<>();
    final Map<LineId, Map<PostingKind, Won>> carriedIn = new HashMap<>();
    final Set<Integer> reversed = new HashSet<>();

    /** The first open year of each organisation; it and the year after take postings. */
    final int[] openYear = new int[ORGANISATIONS];

    Book() {
        Arrays.fill(openYear, FIRST_YEAR);
    }

    static LineId line(int year, int organisation, int number) {
        return new LineId((year * 10L + organisation) * 10 + number);
    }

    static int year(LineId line) {
        return (int) (line.value() / 100);
    }

    static int organisation(LineId line) {
        return (int) (line.value() / 10 % 10);
    }

    static LineId next(LineId line) {
        return new LineId(line.value() + 100);
    }

    /** Lines 0 to 2 stand in one program, 3 to 5 in another. */
    static BudgetPath path(LineId line) {
        long number = line.value() % 10;
        return new BudgetPath(
                new OrganisationId(organisation(line)), List.of("program " + number / 3, "item " + number), 1);
    }

    static List<LineId> lines(int year, int organisation) {
        return IntStream.range(0, LINES)
                .mapToObj(number -> line(year, organisation, number))
                .toList();
    }

    LineBalance balance(LineId line) {
        return balances.getOrDefault(line, LineBalance.EMPTY);
    }

    boolean isClosed(LineId line) {
        return year(line) < openYear[organisation(line)];
    }

    /** What came into a line, by its ways. */
    CarriedIn carriedIn(LineId line) {
        Map<PostingKind, Won> ways = carriedIn.getOrDefault(line, Map.of());
        return new CarriedIn(
                ways.getOrDefault(PostingKind.CARRY_OVER_ACCIDENT, Won.ZERO),
                ways.getOrDefault(PostingKind.CARRY_OVER_SPECIFIED, Won.ZERO),
                ways.getOrDefault(PostingKind.CARRY_OVER_CONTINUING, Won.ZERO),
                ways.getOrDefault(PostingKind.CARRY_OVER_AS_STATED, Won.ZERO));
    }

    /** All of these, or none. */
    void post(List<Posting> postings) {
        Map<LineId, LineBalance> after = new TreeMap<>();
        for (Posting posting : postings) {
            posting.byLine().forEach((line, entries) -> {
                if (isClosed(line)) {
                    throw Refusal.rule("ledger.year-closed", year(line));
                }
                after.put(line, posting.applied(line, after.getOrDefault(line, balance(line))));
            });
        }
        balances.putAll(after);
        postings.forEach(this::note);
    }

    void post(PostingKind kind, List<Movement> movements) {
        post(List.of(Posting.of(kind, movements)));
    }

    /** Takes a document back, once; what others state is corrected by another statement. */
    void reverse(int number) {
        if (reversed.contains(number)) {
            throw Refusal.conflict("ledger.already-reversed");
        }
        if (organisation(journal.get(number).entries().get(0).line()) == STATED) {
            throw Refusal.conflict("ledger.as-stated");
        }
        post(List.of(journal.get(number).reversal()));
        reversed.add(number);
        reversed.add(journal.size() - 1);
    }

    private void note(Posting posting) {
        journal.add(posting);
        for (Entry entry : posting.entries()) {
            if (entry.account() == Account.CARRIED_IN) {
                carriedIn
                        .computeIfAbsent(entry.line(), line -> new EnumMap<>(PostingKind.class))
                        .merge(posting.kind(), entry.amount().negated(), Won::plus);
            }
        }
    }
}
