package mapae.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.gate.domain.Outcome;

/**
 * What a committee did in its sitting on a review. What it decided follows from the votes.
 *
 * @param version version of the review that it is based on
 * @param day when it sat: not before the review was submitted, nor after today
 * @param minutes what was said
 * @param ballots of those who were there
 * @param reasons why it decided so
 * @param continuityReason the answer to a leader who does not stay long enough; needed to go on where that is so
 * @param conditions the conditions, where they decided on a conditional go
 */
public record SittingCommand(
        int version,
        LocalDate day,
        String minutes,
        List<Ballot> ballots,
        String reasons,
        Optional<String> continuityReason,
        List<ConditionCommand> conditions) {

    /**
     * A vote of a member who was there.
     *
     * @param member sign-in name
     * @param vote for what; empty: abstained
     */
    public record Ballot(String member, Optional<Outcome> vote) {}

    public SittingCommand {
        ballots = List.copyOf(ballots);
        conditions = List.copyOf(conditions);
    }
}
