package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.BudgetTree.Amounts;
import mapae.ledger.domain.BudgetTree.Leaf;
import mapae.ledger.domain.BudgetTree.Node;
import mapae.shared.Bilingual;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class BudgetTreeTest {

    private static Leaf leaf(String code, String title, long settled, long before, long budget) {
        return new Leaf(code, new Bilingual(title, title), budget != 0, amounts(settled, before, budget));
    }

    private static Amounts amounts(long settled, long before, long budget) {
        return new Amounts(Won.of(settled), Won.of(before), Won.of(budget));
    }

    private static List<String> codes(BudgetTree tree) {
        return tree.nodes().stream().map(Node::code).toList();
    }

    @Test
    void addsUpAtEveryLevel() {
        BudgetTree tree = BudgetTree.of(
                List.of(leaf("1", "one", 0, 0, 0), leaf("1/a", "a", 1, 2, 4), leaf("1/b/x", "x", 10, 20, 40)));
        assertEquals(List.of("1", "1/a", "1/b", "1/b/x"), codes(tree));
        assertEquals(amounts(11, 22, 44), tree.nodes().get(0).amounts());
        assertEquals(amounts(10, 20, 40), tree.nodes().get(2).amounts());
        assertEquals(amounts(11, 22, 44), tree.total());
    }

    @Test
    void namesWhatNoLineStandsForAfterItsCode() {
        Node above = BudgetTree.of(List.of(leaf("org/item", "item", 1, 1, 1)))
                .nodes()
                .get(0);
        assertEquals("org", above.title().en());
        assertEquals(false, above.isLeaf());
        assertEquals(false, above.isLine());
    }

    @Test
    void putsTheYearsOfALineTogetherUnderItsLatestName() {
        BudgetTree tree = BudgetTree.of(List.of(leaf("1", "new name", 0, 0, 5), leaf("1", "old name", 3, 0, 0)));
        assertEquals(1, tree.nodes().size());
        assertEquals("new name", tree.nodes().get(0).title().en());
        assertEquals(amounts(3, 0, 5), tree.total());
        assertEquals(true, tree.nodes().get(0).isLine());
    }

    @Test
    void tellsLinesOfTheYearFromThoseThatAreGone() {
        BudgetTree tree = BudgetTree.of(List.of(leaf("here", "here", 0, 0, 5), leaf("gone", "gone", 3, 2, 0)));
        assertEquals(
                List.of("here"),
                tree.nodes().stream().filter(Node::isLine).map(Node::code).toList());
    }

    @Test
    void keepsWhatLiesBelowALineBehindItWhateverItsCodeHolds() {
        // a blank stands before the slash in every character set
        BudgetTree tree =
                BudgetTree.of(List.of(leaf("1 ", "z", 0, 0, 1), leaf("1/a", "a", 0, 0, 2), leaf("1", "one", 0, 0, 0)));
        assertEquals(List.of("1", "1/a", "1 "), codes(tree));
    }

    @Test
    void leavesTheRateOfALineThatIsNewUndefined() {
        assertEquals(Optional.empty(), amounts(0, 0, 5).changeRate());
        assertEquals(Optional.of(new BigDecimal("-0.25")), amounts(0, 4, 3).changeRate());
    }
}
