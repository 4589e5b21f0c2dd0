package mapae.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.SpendingCeiling;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** The ceilings that some commitments touch, held, with what is committed under each as rows go by. */
final class CeilingSheet {

    private final LocalDate today;
    private final Map<InvestmentId, SpendingCeiling> latest = new HashMap<>();
    private final Map<Long, SpendingCeiling> own = new HashMap<>();
    private final Map<Long, Won> used = new HashMap<>();

    CeilingSheet(LocalDate today) {
        this.today = today;
    }

    /** A ceiling of an investment; a later one takes the place of an earlier one. */
    void add(SpendingCeiling ceiling, Won use) {
        latest.put(ceiling.investment(), ceiling);
        used.put(ceiling.id(), use);
    }

    /** The ceiling towards which a commitment counts. */
    void add(long commitment, SpendingCeiling ceiling) {
        own.put(commitment, ceiling);
    }

    /**
     * Room under the investment's latest ceiling, or room without end where there is none.
     *
     * @param currency of the line from which is committed
     * @throws Refusal {@code ledger.above-ceiling}, {@code ledger.ceiling-stopped}, {@code ledger.ceiling-early},
     *     {@code ledger.ceiling-over} or {@code ledger.ceiling-currency}
     */
    Room room(Optional<InvestmentId> investment, String currency, Won more, LocalDate day) {
        Optional<SpendingCeiling> ceiling = investment.map(latest::get);
        if (ceiling.isPresent() && !currency.equals(SpendingCeiling.CURRENCY)) {
            throw Refusal.rule("ledger.ceiling-currency", currency, SpendingCeiling.CURRENCY);
        }
        return room(ceiling, more, day);
    }

    /** The same under the ceiling towards which a commitment counts. */
    Room room(long commitment, Won more, LocalDate day) {
        return room(Optional.ofNullable(own.get(commitment)), more, day);
    }

    private Room room(Optional<SpendingCeiling> ceiling, Won more, LocalDate day) {
        // neither what is entered late nor what is dated back gets around the last day
        LocalDate later = day.isAfter(today) ? day : today;
        ceiling.flatMap(one -> one.refuse(used.get(one.id()), more, later)).ifPresent(refusal -> {
            throw refusal;
        });
        return new Room(ceiling, more);
    }

    /** Room that was found, to be taken when the rest is allowed as well. */
    final class Room {

        private final Optional<SpendingCeiling> ceiling;
        private final Won more;

        private Room(Optional<SpendingCeiling> ceiling, Won more) {
            this.ceiling = ceiling;
            this.more = more;
        }

        /** Takes it; tells the ceiling. */
        Optional<Long> take() {
            ceiling.ifPresent(one -> used.merge(one.id(), more, Won::plus));
            return ceiling.map(SpendingCeiling::id);
        }
    }
}
