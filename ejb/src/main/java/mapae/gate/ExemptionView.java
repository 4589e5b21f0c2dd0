package mapae.gate;

import java.util.Optional;
import mapae.gate.domain.Exemption;

/**
 * A claim of exemption as the caller meets it.
 *
 * @param exemption the claim
 * @param mayAnswer whether the caller may confirm or refuse it
 * @param bar code of the refusal of what keeps a caller from that who could else
 */
public record ExemptionView(Exemption exemption, boolean mayAnswer, Optional<String> bar) {}
