package mapae.gate.domain;

import java.util.Optional;
import mapae.shared.AccountId;

/**
 * A member of a committee at a sitting.
 *
 * @param account who
 * @param username their sign-in name
 * @param name their name
 * @param chairs whether they chaired the committee that day
 * @param bar why they stayed out, if they did; then they were not there and did not count
 * @param present whether they were there
 * @param vote what they voted for; empty of somebody present: they abstained
 */
public record Seat(
        AccountId account,
        String username,
        String name,
        boolean chairs,
        Optional<Bar> bar,
        boolean present,
        Optional<Outcome> vote) {

    /** The same one, there, and with that vote. */
    public Seat voting(Optional<Outcome> given) {
        return new Seat(account, username, name, chairs, bar, true, given);
    }
}
