package mapae.gate;

import java.time.LocalDate;
import java.util.List;
import mapae.gate.domain.Requirement;
import mapae.shared.Bilingual;

/**
 * Whom a new requirement of a gate reaches.
 *
 * @param from the day on which it comes into force
 * @param insteadOf what the gate would ask for then without it
 * @param asked investments whose next round at the gate would be asked for it, by code
 * @param keeping investments with a round under way, which keeps what it began under, by code
 * @param past how many of the tier have passed the gate, or need not pass it
 */
public record RequirementPreviewView(
        LocalDate from, Requirement insteadOf, List<Reached> asked, List<Reached> keeping, int past) {

    /**
     * An investment of the tier.
     *
     * @param code code
     * @param title title
     * @param organisation who answers for it
     */
    public record Reached(String code, Bilingual title, Bilingual organisation) {}

    public RequirementPreviewView {
        asked = List.copyOf(asked);
        keeping = List.copyOf(keeping);
    }
}
