package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.SpendingCeiling;
import mapae.ledger.model.CeilingRows;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Keeps what is committed for an investment under its ceiling, in the posting's own transaction. To be asked with the lines
 * held and before any commitment is; of several who commit under one ceiling, one comes after the other.
 */
@ApplicationScoped
public class SpendingCeilings {

    @Inject
    private CeilingRows rows;

    @Inject
    private Clock clock;

    /** The ceilings that new commitments for these investments, or changes of these commitments, touch. */
    CeilingSheet sheet(Collection<InvestmentId> investments, Collection<Long> commitments) throws SQLException {
        CeilingSheet sheet = new CeilingSheet(LocalDate.now(clock));
        Set<InvestmentId> touched = new TreeSet<>(Comparator.comparing(InvestmentId::value));
        touched.addAll(investments);
        touched.addAll(rows.investments(commitments).values());
        if (touched.isEmpty()) {
            return sheet;
        }
        rows.holdUnset(touched);
        List<SpendingCeiling> held = rows.held(touched);
        if (held.isEmpty()) {
            return sheet;
        }
        Map<Long, SpendingCeiling> byId = new HashMap<>();
        for (SpendingCeiling one : held) {
            byId.put(one.id(), one);
            sheet.add(one, rows.heldUse(one.id()).total());
        }
        rows.ceilings(commitments).forEach((commitment, ceiling) -> sheet.add(commitment, byId.get(ceiling)));
        return sheet;
    }

    /** Room for a new commitment; refuses as {@link CeilingSheet#room}. */
    CeilingSheet.Room room(Optional<InvestmentId> investment, String currency, Won amount, LocalDate day)
            throws SQLException {
        return sheet(investment.map(List::of).orElse(List.of()), List.of()).room(investment, currency, amount, day);
    }

    /** Refuses what takes more for a commitment than its ceiling leaves, as {@link CeilingSheet#room}. */
    void requireRoom(long commitment, Posting posting, LocalDate day) throws SQLException {
        Won more = posting.sum(Account.AVAILABLE).negated();
        if (more.compareTo(Won.ZERO) > 0) {
            sheet(List.of(), List.of(commitment)).room(commitment, more, day);
        }
    }

    /**
     * Refuses to promise something over several years for an investment that has a ceiling.
     *
     * @throws Refusal {@code ledger.ceiling-years}
     */
    void requireNone(Optional<InvestmentId> investment) throws SQLException {
        if (investment.isPresent()) {
            rows.holdUnset(List.of(investment.get()));
            if (!rows.held(List.of(investment.get())).isEmpty()) {
                throw Refusal.rule("ledger.ceiling-years");
            }
        }
    }

    /** Notes towards which ceiling a new commitment counts. */
    void count(long commitment, Optional<Long> ceiling) throws SQLException {
        if (ceiling.isPresent()) {
            count(Map.of(commitment, ceiling.get()));
        }
    }

    /** The same of many, by commitment. */
    void count(Map<Long, Long> ceilings) throws SQLException {
        rows.count(ceilings);
    }
}
