package mapae.gate.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapae.shared.Bilingual;

/**
 * The sitting in which a committee decided on a review.
 *
 * @param id key
 * @param review of which review
 * @param committee name of the committee
 * @param day when it sat
 * @param quorum how many had to count
 * @param byChair whether voices were equal and the chair's decided
 * @param minutes what was said
 * @param recorded who wrote it down
 * @param seats all members of that day: the chair first, the others by name
 */
public record Sitting(
        long id,
        long review,
        Bilingual committee,
        LocalDate day,
        int quorum,
        boolean byChair,
        String minutes,
        ReviewHead.Act recorded,
        List<Seat> seats) {

    public Sitting {
        seats = List.copyOf(seats);
    }

    /** How many counted for the quorum. */
    public int counted() {
        return (int) seats.stream().filter(Seat::present).count();
    }

    /** How many voted for what, in the order of outcomes; nothing for what nobody voted for. */
    public Map<Outcome, Integer> voices() {
        Map<Outcome, Integer> voices = new EnumMap<>(Outcome.class);
        seats.forEach(seat -> seat.vote().ifPresent(one -> voices.merge(one, 1, Integer::sum)));
        return voices;
    }

    /** How many were there and abstained. */
    public int abstained() {
        return (int) seats.stream()
                .filter(seat -> seat.present() && seat.vote().isEmpty())
                .count();
    }
}
