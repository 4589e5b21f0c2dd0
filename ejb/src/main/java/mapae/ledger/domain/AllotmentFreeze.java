package mapae.ledger.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;

/**
 * No more money is allotted to an investment. What is allotted already may be committed and paid, and money may leave its
 * lines.
 *
 * @param reference what it rests upon, such as {@code condition/12}
 * @param ground why
 * @param since since when
 * @param by sign-in name of who froze it, or of the system itself
 */
public record AllotmentFreeze(String reference, Bilingual ground, Instant since, String by) {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    /**
     * The lines to which a posting gives money to be spent, and which must therefore not be frozen: an allotment, a grant
     * from the reserve, or what arrives from other lines. What is carried in was allotted before, and what is released or
     * refunded as well.
     */
    public static SortedSet<LineId> heldBack(Posting posting) {
        return switch (posting.kind()) {
            case ALLOTMENT, RESERVE_GRANT, VIREMENT_OF_ITEMS, VIREMENT_OF_PROGRAMS, TRANSFER_OF_DUTIES, FUND_TRANSFER ->
                posting.byLine().entrySet().stream()
                        .filter(line -> Amounts.isPositive(
                                LineBalance.EMPTY.plus(line.getValue()).amount(Account.AVAILABLE)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
            default -> new TreeSet<>();
        };
    }

    /**
     * Why a line gets no more.
     *
     * @param line its code
     */
    public Refusal refusal(String line) {
        return Refusal.rule(
                "ledger.allotment-frozen",
                line,
                ground.ko(),
                ground.en(),
                since.atZone(KOREA).toLocalDate(),
                by);
    }
}
