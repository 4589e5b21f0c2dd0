package mapae.gate.domain;

import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;

/**
 * The claim that an investment is exempt from prior consultation (사전협의 제외), and the answer to it.
 *
 * @param id key
 * @param investmentId of what
 * @param investment its code
 * @param title its title
 * @param owner the organisation that answers for it
 * @param ownerName its name
 * @param number from 1 within the investment
 * @param ground on which ground
 * @param reason why it applies
 * @param state where it stands
 * @param claimed who claims it
 * @param answer what was said to it, if anything
 * @param files what shows it
 * @param version for the answer
 */
public record Exemption(
        long id,
        InvestmentId investmentId,
        String investment,
        Bilingual title,
        OrganisationId owner,
        Bilingual ownerName,
        int number,
        ExemptionGround ground,
        String reason,
        ExemptionState state,
        ReviewHead.Act claimed,
        Optional<Answered> answer,
        List<File> files,
        int version) {

    /**
     * What was said to a claim.
     *
     * @param reason why
     * @param act who, and when
     */
    public record Answered(String reason, ReviewHead.Act act) {}

    /**
     * A file that shows that the ground applies.
     *
     * @param id key
     * @param name its name
     * @param type what its content is
     * @param size bytes
     * @param sha256 hash of its content
     */
    public record File(long id, String name, FileKind type, long size, String sha256) {}

    public Exemption {
        files = List.copyOf(files);
    }

    /** Whether the investment is spared the consultation by it. */
    public boolean spares() {
        return state == ExemptionState.CONFIRMED;
    }

    /** Whether it waits, or was confirmed. */
    public boolean stands() {
        return state != ExemptionState.REFUSED;
    }
}
