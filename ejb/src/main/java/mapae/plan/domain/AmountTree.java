package mapae.plan.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * Lines as a tree, each with a row of amounts; every node has the sums of all that is on it and below it.
 *
 * @param nodes in the order of a book: each above what lies below it
 * @param total all of it
 */
public record AmountTree(List<Node> nodes, List<Won> total) {

    private static final char BETWEEN = '/';

    /** Sorts before all that a code may hold, so that what lies below a node follows it. */
    private static final char FIRST = '\0';

    /**
     * What a line has by itself.
     *
     * @param code the way from the top, parts divided by {@code /}; no two leaves have the same
     * @param title its name
     * @param amounts as many as every other leaf has
     */
    public record Leaf(String code, Bilingual title, List<Won> amounts) {}

    /**
     * A node.
     *
     * @param code its code
     * @param title its name; the last part of the code where no line stands for it
     * @param depth 0 at the top
     * @param isLine whether a line stands for it
     * @param amounts its own and all below it
     */
    public record Node(String code, Bilingual title, int depth, boolean isLine, List<Won> amounts) {}

    public AmountTree {
        nodes = List.copyOf(nodes);
        total = List.copyOf(total);
    }

    /**
     * The tree of these lines; what a code names above them is added where no line stands for it.
     *
     * @param width how many amounts each has
     * @throws ArithmeticException if a sum is larger than can be counted
     */
    public static AmountTree of(Collection<Leaf> leaves, int width) {
        NavigableMap<String, long[]> sums = new TreeMap<>();
        NavigableMap<String, Leaf> known = new TreeMap<>();
        long[] total = new long[width];
        for (Leaf leaf : leaves) {
            String key = leaf.code().replace(BETWEEN, FIRST);
            known.put(key, leaf);
            for (int end = key.indexOf(FIRST); end >= 0; end = key.indexOf(FIRST, end + 1)) {
                add(sums.computeIfAbsent(key.substring(0, end), above -> new long[width]), leaf.amounts());
            }
            add(sums.computeIfAbsent(key, own -> new long[width]), leaf.amounts());
            add(total, leaf.amounts());
        }
        List<Node> nodes = new ArrayList<>(sums.size());
        sums.forEach((key, sum) -> {
            Optional<Leaf> leaf = Optional.ofNullable(known.get(key));
            nodes.add(new Node(
                    key.replace(FIRST, BETWEEN),
                    leaf.map(Leaf::title).orElseGet(() -> lastPart(key)),
                    (int) key.chars().filter(c -> c == FIRST).count(),
                    leaf.isPresent(),
                    won(sum)));
        });
        return new AmountTree(nodes, won(total));
    }

    /** Those of the nodes that lie above a code, the uppermost first, and it at the end. */
    static List<String> withAbove(String code) {
        List<String> codes = new ArrayList<>();
        for (int end = code.indexOf(BETWEEN); end >= 0; end = code.indexOf(BETWEEN, end + 1)) {
            codes.add(code.substring(0, end));
        }
        codes.add(code);
        return codes;
    }

    private static void add(long[] sum, List<Won> amounts) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], amounts.get(i).amount());
        }
    }

    private static Bilingual lastPart(String key) {
        String last = key.substring(key.lastIndexOf(FIRST) + 1);
        return new Bilingual(last, last);
    }

    private static List<Won> won(long[] amounts) {
        return Arrays.stream(amounts).mapToObj(Won::of).toList();
    }
}
