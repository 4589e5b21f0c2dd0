package mapae.gate;

import java.util.List;
import java.util.Optional;
import mapae.gate.domain.Outcome;

/**
 * A decision at a gate.
 *
 * @param version version of the review that it is based on
 * @param outcome what is decided
 * @param reasons why
 * @param continuityReason the answer to a leader who does not stay long enough; needed to go on where that is so
 * @param conditions the conditions of a conditional go; none of any other outcome
 */
public record DecisionCommand(
        int version,
        Outcome outcome,
        String reasons,
        Optional<String> continuityReason,
        List<ConditionCommand> conditions) {

    public DecisionCommand {
        conditions = List.copyOf(conditions);
    }
}
