package mapae.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * Whether the books are in order.
 *
 * @param holds whether every identity holds on every line
 * @param checkedAt when this was found out
 * @param identities each identity
 * @param lastProof what the last nightly proof found, once there is one
 */
public record InvariantsView(
        boolean holds, Instant checkedAt, List<Identity> identities, Optional<LastProof> lastProof) {

    public InvariantsView {
        identities = List.copyOf(identities);
    }

    /**
     * A nightly proof.
     *
     * @param provedAt when it was over
     * @param holds whether every identity held on every line
     */
    public record LastProof(Instant provedAt, boolean holds) {}

    /**
     * An identity.
     *
     * @param code its name
     * @param title what it says
     * @param formula the same, in the notation of the field
     * @param holds whether it holds everywhere
     * @param breaks where it does not, the first hundred
     */
    public record Identity(String code, Bilingual title, Bilingual formula, boolean holds, List<Break> breaks) {

        public Identity {
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A place where an identity does not hold.
     *
     * @param organisation code of the organisation
     * @param year fiscal year
     * @param line code of the line, or year and number of the document
     * @param expected what should be there
     * @param found what is there
     */
    public record Break(String organisation, int year, String line, BigDecimal expected, BigDecimal found) {}
}
