package mapae.ledger.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * The budget of an organisation as a tree, every node with the sum of all that is on it and below it.
 *
 * @param nodes in the order of a book: each above what lies below it
 * @param total all of it
 */
public record BudgetTree(List<Node> nodes, Amounts total) {

    private static final String BETWEEN = "/";

    /**
     * What is compared, in whole units of the currency.
     *
     * @param settled paid in the year before last
     * @param before the current budget of last year
     * @param budget the budget of this year: initial + supplementary ± transferred with duties
     */
    public record Amounts(Won settled, Won before, Won budget) {

        /** Nothing. */
        public static final Amounts NOTHING = new Amounts(Won.ZERO, Won.ZERO, Won.ZERO);

        /** This and that. */
        public Amounts plus(Amounts other) {
            return new Amounts(settled.plus(other.settled), before.plus(other.before), budget.plus(other.budget));
        }

        /** Budget − budget of the year before. */
        public Won change() {
            return budget.minus(before);
        }

        /** Change ÷ budget of the year before, not rounded; empty where there was none. */
        public Optional<BigDecimal> changeRate() {
            return Won.ratio(change(), before);
        }
    }

    /**
     * What a line has by itself.
     *
     * @param code the way from the top, parts divided by {@code /}
     * @param title its name
     * @param isOfYear whether the line is one of this year
     * @param amounts its own amounts, without what lies below it
     */
    public record Leaf(String code, Bilingual title, boolean isOfYear, Amounts amounts) {}

    /**
     * A node.
     *
     * @param code its code
     * @param title its name; the last part of the code where no line tells one
     * @param depth 0 at the top
     * @param isLeaf whether nothing lies below it
     * @param isLine whether a line of this year stands for it
     * @param amounts its own and all below it
     */
    public record Node(String code, Bilingual title, int depth, boolean isLeaf, boolean isLine, Amounts amounts) {

        /** Whether this lies below that, at any depth. */
        public boolean isBelow(String other) {
            return code.startsWith(other + BETWEEN);
        }
    }

    public BudgetTree {
        nodes = List.copyOf(nodes);
    }

    /** The tree of these lines; what a code names above them is added where no line stands for it. */
    public static BudgetTree of(Collection<Leaf> leaves) {
        Map<List<String>, Leaf> known = new TreeMap<>(BudgetTree::inBook);
        leaves.forEach(leaf -> known.merge(parts(leaf.code()), leaf, BudgetTree::together));
        Map<List<String>, Amounts> sums = new TreeMap<>(BudgetTree::inBook);
        known.forEach((parts, leaf) -> {
            for (int depth = 1; depth <= parts.size(); depth++) {
                sums.merge(parts.subList(0, depth), leaf.amounts(), Amounts::plus);
            }
        });
        List<List<String>> order = List.copyOf(sums.keySet());
        List<Node> nodes = new ArrayList<>(order.size());
        for (int i = 0; i < order.size(); i++) {
            List<String> parts = order.get(i);
            boolean isLeaf = i + 1 == order.size() || order.get(i + 1).size() <= parts.size();
            boolean isLine = known.containsKey(parts) && known.get(parts).isOfYear();
            nodes.add(new Node(
                    String.join(BETWEEN, parts),
                    title(known, parts),
                    parts.size() - 1,
                    isLeaf,
                    isLine,
                    sums.get(parts)));
        }
        Amounts total = nodes.stream()
                .filter(node -> node.depth() == 0)
                .map(Node::amounts)
                .reduce(Amounts.NOTHING, Amounts::plus);
        return new BudgetTree(nodes, total);
    }

    /** The same line in another year: the name of the later one stays. */
    private static Leaf together(Leaf one, Leaf other) {
        return new Leaf(
                one.code(),
                one.title(),
                one.isOfYear() || other.isOfYear(),
                one.amounts().plus(other.amounts()));
    }

    private static Bilingual title(Map<List<String>, Leaf> known, List<String> parts) {
        String last = parts.get(parts.size() - 1);
        return Optional.ofNullable(known.get(parts)).map(Leaf::title).orElseGet(() -> new Bilingual(last, last));
    }

    private static List<String> parts(String code) {
        return List.of(code.split(BETWEEN, -1));
    }

    /** Part by part, so that what lies below a node follows it. */
    private static int inBook(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
