package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mapae.ledger.domain.FinanceBook;
import mapae.ledger.domain.FinanceComparison;
import mapae.ledger.domain.FinanceDifference;
import mapae.ledger.domain.FinanceLine;
import mapae.ledger.domain.LaterPosting;
import mapae.ledger.domain.LineId;
import mapae.ledger.model.FinanceBalances;
import mapae.ledger.model.FinanceBalances.Here;
import mapae.ledger.model.ReconciliationRows;
import mapae.ledger.model.ReconciliationRows.Found;

/**
 * Holds the books against what the finance system says of them, one organisation's year after the other. Called by the
 * job alone, in its transaction.
 */
@Stateless
@PermitAll
public class Reconciling {

    @Inject
    private FinanceBalances balances;

    @Inject
    private ReconciliationRows rows;

    @Inject
    private Clock clock;

    /**
     * Records a comparison for the latest day, up to the given one, of which the finance system says anything; again after
     * a restart changes nothing.
     *
     * @return how many years of organisations it says something of; none where it never said anything
     */
    public long begin(long run, LocalDate upTo) {
        try {
            Optional<LocalDate> day = balances.latest(upTo);
            if (day.isEmpty()) {
                return 0;
            }
            rows.begin(run, day.get());
            return balances.books(day.get());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The next year of an organisation, in their order, of which the finance system says something. */
    public Optional<FinanceBook> next(long run, Optional<FinanceBook> after) {
        try {
            Optional<LocalDate> day = rows.asOf(run);
            return day.isEmpty() ? Optional.empty() : balances.next(day.get(), after);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Compares the lines of an organisation's year.
     *
     * @return how many differences there are
     */
    public long reconcile(long run, FinanceBook book) {
        try {
            LocalDate day = rows.asOf(run).orElseThrow();
            Map<String, FinanceLine> there = balances.there(day, book);
            Map<String, Here> here = balances.here(day, book);
            Map<LineId, List<LaterPosting>> later = balances.later(day, differing(day, there, here));
            List<Found> found = new ArrayList<>();
            Set<String> codes = new TreeSet<>(there.keySet());
            here.forEach((code, line) -> {
                if (!line.balance().isEmpty()) {
                    codes.add(code);
                }
            });
            for (String code : codes) {
                FinanceLine said = there.get(code);
                Here kept = here.get(code);
                String currency = kept == null ? said.currency() : kept.currency();
                compare(day, Optional.ofNullable(said), Optional.ofNullable(kept), later)
                        .forEach(difference -> found.add(new Found(code, currency, difference)));
            }
            rows.add(run, book, codes.size(), found);
            return found.size();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Ends a comparison and lets readers see it; again after a restart changes nothing. */
    public void end(long run) {
        try {
            rows.end(run, clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static List<FinanceDifference> compare(
            LocalDate day, Optional<FinanceLine> there, Optional<Here> here, Map<LineId, List<LaterPosting>> later) {
        if (here.isEmpty()) {
            return List.of(FinanceComparison.onlyThere(there.orElseThrow()));
        }
        Here kept = here.get();
        return there.map(said -> FinanceComparison.of(
                        day, said, kept.currency(), kept.balance(), later.getOrDefault(kept.id(), List.of())))
                .orElseGet(() ->
                        FinanceComparison.onlyHere(kept.balance()).stream().toList());
    }

    /** The lines of which later postings may tell why they differ. */
    private static Set<LineId> differing(LocalDate day, Map<String, FinanceLine> there, Map<String, Here> here) {
        Set<LineId> differing = new HashSet<>();
        there.forEach((code, said) -> {
            Here kept = here.get(code);
            if (kept != null
                    && !FinanceComparison.of(day, said, kept.currency(), kept.balance(), List.of())
                            .isEmpty()) {
                differing.add(kept.id());
            }
        });
        return differing;
    }
}
