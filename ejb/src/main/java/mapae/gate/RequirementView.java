package mapae.gate;

import java.time.Instant;
import java.util.Optional;
import mapae.gate.domain.Requirement;
import mapae.shared.Bilingual;
import mapae.tiering.RuleSetView;

/**
 * What a gate asks for, as shown.
 *
 * @param requirement what it asks for
 * @param committee code of the committee that decides, if one does
 * @param committeeName its name
 * @param standing whether it holds today, is over, or is to come
 * @param enteredBy sign-in name of who entered it; empty if it came with the schema
 * @param enteredAt when
 * @param version for the next change
 */
public record RequirementView(
        Requirement requirement,
        Optional<String> committee,
        Optional<Bilingual> committeeName,
        RuleSetView.Standing standing,
        Optional<String> enteredBy,
        Optional<Instant> enteredAt,
        int version) {}
