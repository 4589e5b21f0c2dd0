package mapae.config.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;

/** The books of the demonstration: lines, postings in the order in which they were entered, and what they come to. */
final class Ledger {

    /** An organisation's year that is closed. */
    record Close(Organisation organisation, int year, LocalDate day) {}

    private final List<BudgetLine> lines;
    private final List<BookedPosting> postings = new ArrayList<>();
    private final List<CarryOver> carryOvers = new ArrayList<>();
    private final List<Close> closes = new ArrayList<>();
    private final Map<LineId, LineBalance> balances = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Ledger(List<BudgetLine> lines) {
        this.lines = lines;
    }

    /** The books of these organisations; the same every time. */
    static Ledger of(List<Organisation> organisations) {
        Ledger ledger = new Ledger(new BudgetLines().of(organisations));
        BudgetYears years = new BudgetYears(ledger);
        for (int year = BudgetLines.FIRST; year <= BudgetLines.LAST; year++) {
            for (Organisation organisation : ledger.organisations()) {
                years.play(organisation, year);
            }
        }
        return ledger;
    }

    private List<Organisation> organisations() {
        return lines.stream().map(BudgetLine::organisation).distinct().toList();
    }

    /** Enters a posting; checked as every posting is. Nothing happens where nothing moves. */
    void post(
            Organisation organisation,
            int year,
            PostingKind kind,
            LocalDate day,
            String by,
            String reason,
            List<Movement> movements) {
        if (movements.stream().allMatch(movement -> movement.amount().isZero())) {
            return;
        }
        Posting posting = Posting.of(kind, movements);
        posting.byLine()
                .keySet()
                .forEach(line -> balances.compute(
                        line,
                        (id, before) ->
                                posting.applied(id, Optional.ofNullable(before).orElse(LineBalance.EMPTY))));
        int number = numbers.merge(organisation.code() + " " + year, 1, Integer::sum);
        postings.add(new BookedPosting(postings.size() + 1L, organisation, year, number, day, by, reason, posting));
    }

    void decide(CarryOver carryOver) {
        carryOvers.add(carryOver);
    }

    void close(Organisation organisation, int year, LocalDate day) {
        closes.add(new Close(organisation, year, day));
    }

    /** The lines of an organisation's year that hold money. */
    List<BudgetLine> funded(Organisation organisation, int year) {
        return lines.stream()
                .filter(line -> line.year() == year && line.organisation().equals(organisation) && !line.isHeading())
                .toList();
    }

    List<BudgetLine> lines() {
        return lines;
    }

    List<BookedPosting> postings() {
        return postings;
    }

    List<CarryOver> carryOvers() {
        return carryOvers;
    }

    List<Close> closes() {
        return closes;
    }

    LineBalance balance(LineId line) {
        return balances.getOrDefault(line, LineBalance.EMPTY);
    }
}
