package mapae.ledger.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapae.shared.Won;

/**
 * What is reserved on a line of a year, the oldest first. No statute orders reservations; who was promised earlier is
 * served earlier.
 *
 * @param open what is not taken up yet
 */
public record Reservations(List<Reserved> open) {

    /**
     * What is reserved by one obligation.
     *
     * @param obligation identifies it; a smaller one is older
     * @param amount not taken up yet; 0 or more
     */
    public record Reserved(long obligation, Won amount) {}

    public Reservations {
        open = List.copyOf(open);
    }

    /**
     * What of each is taken up as soon as money is there; those of which nothing is are left out.
     *
     * @param available what is free on the line; a line that is overdrawn gives nothing
     */
    public Map<Long, Won> takenUp(Won available) {
        Map<Long, Won> parts = new LinkedHashMap<>();
        Won left = available;
        for (Reserved one : open) {
            Won part = Amounts.smaller(left, one.amount());
            if (Amounts.isPositive(part)) {
                parts.put(one.obligation(), part);
                left = left.minus(part);
            }
        }
        return parts;
    }
}
