package mapae.config.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class DemonstrationLedgerTest {

    private final Ledger ledger = Ledger.of(Organisations.all());

    private LineBalance total(String organisation, int year) {
        return ledger.lines().stream()
                .filter(line -> line.organisation().code().equals(organisation) && line.year() == year)
                .map(line -> ledger.balance(line.id()))
                .reduce(LineBalance.EMPTY, LineBalance::plus);
    }

    @Test
    void keepsTheBooksOfTwoMinistriesOverThreeYears() {
        Map<String, Long> years = ledger.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.organisation().code() + " " + line.year(), TreeMap::new, Collectors.counting()));
        assertEquals(6, years.size());
        assertTrue(ledger.lines().stream().anyMatch(BudgetLine::isHeading));
    }

    @Test
    void entersEveryPostingEvenAndNumbersItWithoutGaps() {
        ledger.postings().forEach(one -> assertEquals(Won.ZERO, one.posting().sum()));
        Map<String, List<Integer>> numbers = ledger.postings().stream()
                .collect(Collectors.groupingBy(
                        one -> one.organisation().code() + " " + one.year(),
                        Collectors.mapping(BookedPosting::number, Collectors.toList())));
        numbers.forEach((series, found) ->
                assertEquals(IntStream.rangeClosed(1, found.size()).boxed().toList(), found, series));
    }

    @Test
    void carriesIntoTheYearAfterWhatAClosedYearCarriedOut() {
        assertEquals(3, ledger.closes().size());
        for (Ledger.Close close : ledger.closes()) {
            LineBalance closed = total(close.organisation().code(), close.year());
            assertEquals(
                    closed.amount(Account.CARRIED_OUT),
                    total(close.organisation().code(), close.year() + 1).amount(Account.CARRIED_IN));
            assertFalse(closed.amount(Account.CARRIED_OUT).isZero());
            assertEquals(Won.ZERO, closed.left());
            assertEquals(closed.lapse(), closed.amount(Account.LAPSED));
        }
    }

    @Test
    void leavesAYearForAPlannerToClose() {
        LineBalance waiting = total("MOHW", 2025);
        assertEquals(Won.ZERO, waiting.amount(Account.CARRIED_OUT));
        assertTrue(ledger.carryOvers().stream()
                .anyMatch(one -> one.line().organisation().code().equals("MOHW")
                        && one.line().year() == 2025));
        assertFalse(waiting.amount(Account.RESERVE).isZero());
    }
}
