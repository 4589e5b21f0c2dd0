package mapae.plan.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Two plans beside one another and beside what was granted, line by line, at every level, and in all.
 *
 * @param years every year of either plan, in order
 * @param rows the tree of all lines, in the order of a book
 * @param totals all lines together, by year
 */
public record PlanComparison(List<FiscalYear> years, List<Row> rows, List<ComparedYear> totals) {

    private static final int FIGURES = 4;

    /**
     * A plan to compare.
     *
     * @param term its years
     * @param lines its lines
     */
    public record Side(PlanTerm term, List<PlanLine> lines) {}

    /**
     * What the books hold for a line.
     *
     * @param year fiscal year
     * @param code code of the line
     * @param title its name
     * @param granted won, initial + supplementary budget
     * @param current won, current budget
     */
    public record Granted(FiscalYear year, String code, Bilingual title, Won granted, Won current) {}

    /** How a line stands in the two plans. */
    public enum Standing {
        /** In the second plan alone. */
        NEW,
        /** In the first plan alone. */
        GONE,
        /** In both, with another amount in a year that both have. */
        CHANGED,
        /** In both, with the same amounts in the years that both have. */
        SAME,
        /** In neither, and yet granted. */
        UNPLANNED
    }

    /**
     * A node of the tree.
     *
     * @param code its code
     * @param title its name
     * @param depth 0 at the top
     * @param standing how the line stands in the two plans; empty where no line stands for the node
     * @param isChanged whether it, or a line below it, is new, gone or changed
     * @param years its sums, by year
     */
    public record Row(
            String code,
            Bilingual title,
            int depth,
            Optional<Standing> standing,
            boolean isChanged,
            List<ComparedYear> years) {}

    public PlanComparison {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * Compares.
     *
     * @param a the first plan, usually the earlier one
     * @param b the second plan
     * @param granted what the books hold; a year of which they hold nothing at all counts as not granted yet
     */
    public static PlanComparison of(Side a, Side b, Collection<Granted> granted) {
        List<FiscalYear> years = Stream.concat(a.term().all().stream(), b.term().all().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, PlanLine> first = byCode(a);
        Map<String, PlanLine> second = byCode(b);
        Map<String, Bilingual> titles = new LinkedHashMap<>();
        granted.forEach(one -> titles.put(one.code(), one.title()));
        first.values().forEach(line -> titles.put(line.code(), line.title()));
        second.values().forEach(line -> titles.put(line.code(), line.title()));
        Map<String, Map<FiscalYear, Granted>> books = new LinkedHashMap<>();
        granted.forEach(one ->
                books.computeIfAbsent(one.code(), code -> new LinkedHashMap<>()).put(one.year(), one));
        List<AmountTree.Leaf> leaves = new ArrayList<>(titles.size());
        titles.forEach((code, title) -> leaves.add(new AmountTree.Leaf(
                code,
                title,
                years.stream()
                        .flatMap(year -> Stream.of(
                                amount(a.term(), first.get(code), year),
                                amount(b.term(), second.get(code), year),
                                granted(books, code, year).map(Granted::granted).orElse(Won.ZERO),
                                granted(books, code, year).map(Granted::current).orElse(Won.ZERO)))
                        .toList())));
        AmountTree tree = AmountTree.of(leaves, years.size() * FIGURES);
        Map<String, Standing> standings = new LinkedHashMap<>();
        Set<String> changed = new HashSet<>();
        titles.keySet().forEach(code -> {
            Standing standing = standing(a.term(), first.get(code), b.term(), second.get(code));
            // a line of the books with nothing on it only names what lies below it
            if (standing != Standing.UNPLANNED || isGranted(books.get(code))) {
                standings.put(code, standing);
            }
            if (standing != Standing.SAME && standing != Standing.UNPLANNED) {
                changed.addAll(AmountTree.withAbove(code));
            }
        });
        Set<FiscalYear> kept = new HashSet<>();
        granted.forEach(one -> kept.add(one.year()));
        return new PlanComparison(
                years,
                tree.nodes().stream()
                        .map(node -> new Row(
                                node.code(),
                                node.title(),
                                node.depth(),
                                Optional.ofNullable(standings.get(node.code())),
                                changed.contains(node.code()),
                                compared(node.amounts(), years, a, b, kept)))
                        .toList(),
                compared(tree.total(), years, a, b, kept));
    }

    /** How many lines stand so. */
    public long count(Standing standing) {
        return rows.stream()
                .filter(row -> row.standing().filter(standing::equals).isPresent())
                .count();
    }

    private static Map<String, PlanLine> byCode(Side side) {
        Map<String, PlanLine> lines = new LinkedHashMap<>();
        side.lines().forEach(line -> lines.put(line.code(), line));
        return lines;
    }

    private static Optional<Granted> granted(
            Map<String, Map<FiscalYear, Granted>> books, String code, FiscalYear year) {
        return Optional.ofNullable(books.getOrDefault(code, Map.of()).get(year));
    }

    private static boolean isGranted(Map<FiscalYear, Granted> years) {
        return years.values().stream()
                .anyMatch(year -> !year.granted().isZero() || !year.current().isZero());
    }

    private static Won amount(PlanTerm term, PlanLine line, FiscalYear year) {
        return line == null || !term.holds(year)
                ? Won.ZERO
                : line.amounts().get(year.value() - term.first().value());
    }

    private static Standing standing(PlanTerm a, PlanLine first, PlanTerm b, PlanLine second) {
        if (first == null) {
            return second == null ? Standing.UNPLANNED : Standing.NEW;
        }
        if (second == null) {
            return Standing.GONE;
        }
        boolean isSame = a.all().stream()
                .filter(b::holds)
                .allMatch(year -> amount(a, first, year).equals(amount(b, second, year)));
        return isSame ? Standing.SAME : Standing.CHANGED;
    }

    private static List<ComparedYear> compared(
            List<Won> amounts, List<FiscalYear> years, Side a, Side b, Set<FiscalYear> kept) {
        return IntStream.range(0, years.size())
                .mapToObj(i -> {
                    FiscalYear year = years.get(i);
                    int from = i * FIGURES;
                    return new ComparedYear(
                            year,
                            known(a.term().holds(year), amounts.get(from)),
                            known(b.term().holds(year), amounts.get(from + 1)),
                            known(kept.contains(year), amounts.get(from + 2)),
                            known(kept.contains(year), amounts.get(from + 3)));
                })
                .toList();
    }

    private static Optional<Won> known(boolean isKnown, Won amount) {
        return isKnown ? Optional.of(amount) : Optional.empty();
    }
}
