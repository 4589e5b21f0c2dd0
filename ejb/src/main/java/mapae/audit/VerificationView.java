package mapae.audit;

import java.util.Optional;
import mapae.audit.domain.Fault;

/**
 * What a check of the whole trail came to.
 *
 * @param whole whether nothing is wrong
 * @param entries how many entries were checked
 * @param anchors how many anchors were held against them
 * @param head number of the last good entry; 0 if there is none
 * @param headHash its hash
 * @param notYetAnchored how many good entries came after the last anchor
 * @param broken number of the first broken entry, if any is
 * @param fault what is wrong with it
 */
public record VerificationView(
        boolean whole,
        long entries,
        long anchors,
        long head,
        String headHash,
        long notYetAnchored,
        Optional<Long> broken,
        Optional<Fault> fault) {}
