package mapae.tiering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Won;
import mapae.tiering.domain.Tier;
import mapae.tiering.domain.TierReason;

/**
 * A tier that was determined, with all that it followed from.
 *
 * @param id key
 * @param number by investment, from 1
 * @param tier the tier
 * @param reasons the rules that spoke
 * @param ruleSet key of their set
 * @param rulesFrom the day from which that set holds
 * @param cost whole cost as it was then
 * @param capacity the organisation's class as it was then, if it was judged
 * @param answers code of the answer by code of the question
 * @param on the day
 * @param at when
 * @param by name of who determined it
 * @param onBehalfOf in whose place, if in anybody's
 */
public record DeterminationView(
        long id,
        int number,
        Tier tier,
        List<TierReason> reasons,
        long ruleSet,
        LocalDate rulesFrom,
        Won cost,
        Optional<Integer> capacity,
        Map<String, String> answers,
        LocalDate on,
        Instant at,
        String by,
        Optional<String> onBehalfOf) {}
