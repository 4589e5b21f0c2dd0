package mapae.ledger;

import java.time.Instant;
import java.util.List;
import mapae.shared.Bilingual;

/**
 * A nightly proof of the books.
 *
 * @param provedAt when it was over
 * @param holds whether every identity held on every line
 * @param broken the identities that did not
 */
public record ProofView(Instant provedAt, boolean holds, List<Broken> broken) {

    public ProofView {
        broken = List.copyOf(broken);
    }

    /**
     * An identity that did not hold.
     *
     * @param code its name
     * @param title what it says
     * @param count how many lines or documents broke it
     * @param breaks the first hundred of them
     */
    public record Broken(String code, Bilingual title, long count, List<InvariantsView.Break> breaks) {

        public Broken {
            breaks = List.copyOf(breaks);
        }
    }
}
