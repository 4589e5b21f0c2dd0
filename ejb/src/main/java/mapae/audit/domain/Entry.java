package mapae.audit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the chain binds of an entry.
 *
 * @param number place in the chain, from 1 without a gap
 * @param day the day of the chain, Korean calendar
 * @param at when, to the microsecond
 * @param kind what was done, for example {@code approval.approve}
 * @param username sign-in name of whoever acted
 * @param role in which role
 * @param onBehalfOf sign-in name of the person for whom they acted, if not for themselves
 * @param investment code of the investment that it was about, if it was about one
 * @param redacts number of the entry whose content this one took out, if it did
 * @param commitment what binds the content, see {@link Content#commitment}
 */
public record Entry(
        long number,
        LocalDate day,
        Instant at,
        String kind,
        String username,
        String role,
        Optional<String> onBehalfOf,
        Optional<String> investment,
        Optional<Long> redacts,
        String commitment) {

    /** The hash of this entry after one with that hash. */
    public String hashAfter(String previous) {
        return Digest.begun("mapae.audit.entry.1")
                .with(previous)
                .with(Long.toString(number))
                .with(day.toString())
                .with(at.getEpochSecond() + "." + at.getNano())
                .with(kind)
                .with(username)
                .with(role)
                .with(onBehalfOf)
                .with(investment)
                .with(redacts.map(String::valueOf))
                .with(commitment)
                .hex();
    }
}
