package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.BudgetTree;
import mapae.shared.Refusal;
import mapae.web.page.Address;

/**
 * How far a budget book is unfolded, as its address says: so many levels, and one line further with all above it.
 *
 * @param depth levels shown everywhere, 1 or more
 * @param open code of the line that is unfolded further
 * @param address the page's address
 */
record Unfolded(int depth, Optional<String> open, Address address) {

    static final String DEPTH = "depth";
    static final String OPEN = "open";
    static final String AFTER = "after";

    private static final int USUAL = 2;
    private static final int MOST = 9;

    /**
     * As an address says.
     *
     * @throws Refusal {@code request.malformed} if the number of levels makes no sense
     */
    static Unfolded of(Address address) {
        return new Unfolded(
                address.parameter(DEPTH).map(Unfolded::depth).orElse(USUAL), address.parameter(OPEN), address);
    }

    private static int depth(String text) {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) - '0' <= MOST) {
            return text.charAt(0) - '0';
        }
        throw Refusal.invalid("request.malformed", DEPTH + "=" + text);
    }

    /** The nodes in sight. */
    List<BudgetTree.Node> visible(BudgetTree tree) {
        return tree.nodes().stream().filter(this::isVisible).toList();
    }

    private boolean isVisible(BudgetTree.Node node) {
        return node.depth() < depth
                || open.filter(line -> isUnfolded(above(node.code()), line)).isPresent();
    }

    /** A node as a row, with the way to unfold it or to fold it again. */
    BudgetBookModel.Row row(BudgetTree.Node node) {
        boolean isOpenByDepth = node.depth() + 1 < depth;
        boolean isOpen = !node.isLeaf()
                && (isOpenByDepth
                        || open.filter(line -> isUnfolded(node.code(), line)).isPresent());
        Optional<String> way = node.isLeaf() || isOpenByDepth
                ? Optional.empty()
                : Optional.of(address.without(AFTER)
                        .with(OPEN, isOpen ? above(node.code()) : node.code())
                        .toString());
        return new BudgetBookModel.Row(node, isOpen, way);
    }

    private static boolean isUnfolded(String node, String open) {
        return open.equals(node) || open.startsWith(node + "/") && !node.isEmpty();
    }

    private static String above(String code) {
        return code.contains("/") ? code.substring(0, code.lastIndexOf('/')) : "";
    }
}
