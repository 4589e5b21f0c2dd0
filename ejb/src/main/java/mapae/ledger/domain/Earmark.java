package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;

/**
 * What the money of a line is set aside for: only what rests upon it is allotted, or taken back from being so.
 *
 * @param reference what it is set aside for, such as {@code team/DATA}
 * @param holder its name
 */
public record Earmark(String reference, Bilingual holder) {

    private static final String PART = "/";

    /** Whether a posting that rests upon that may allot the line's money. */
    public boolean allows(PostingKind kind, Optional<String> ground) {
        return !kind.isOfAllotment()
                || ground.filter(one -> one.equals(reference) || one.startsWith(reference + PART))
                        .isPresent();
    }

    /**
     * Why others do not allot it.
     *
     * @param line its code
     */
    public Refusal refusal(String line) {
        return Refusal.rule("ledger.earmarked", line, holder.ko(), holder.en());
    }
}
