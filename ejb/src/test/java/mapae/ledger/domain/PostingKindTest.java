package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.ledger.domain.PostingKind.Flow;
import mapae.shared.Bilingual;
import org.junit.jupiter.api.Test;

class PostingKindTest {

    @Test
    void isFoundByItsCode() {
        assertEquals(Optional.of(PostingKind.INITIAL_BUDGET), PostingKind.ofCode("initial-budget"));
        assertEquals(Optional.empty(), PostingKind.ofCode("gift"));
        assertEquals("virement-of-items", PostingKind.VIREMENT_OF_ITEMS.code());
    }

    @Test
    void allowsItsOwnWaysAlone() {
        assertTrue(PostingKind.EXPENDITURE.allows(new Flow(Account.COMMITTED, Account.SPENT)));
        assertFalse(PostingKind.EXPENDITURE.allows(new Flow(Account.AVAILABLE, Account.SPENT)), "nothing uncommitted");
        assertFalse(PostingKind.EXPENDITURE.allows(new Flow(Account.SPENT, Account.COMMITTED)));
        assertTrue(PostingKind.CARRY_OVER_ACCIDENT.allows(new Flow(Account.CARRIED_IN, Account.COMMITTED)));
    }

    @Test
    void tellsWhatItIs() {
        assertEquals(
                EnumSet.of(
                        PostingKind.CARRY_OVER_SPECIFIED,
                        PostingKind.CARRY_OVER_ACCIDENT,
                        PostingKind.CARRY_OVER_CONTINUING),
                that(PostingKind::isCarryOver));
        assertEquals(
                EnumSet.of(PostingKind.SETTLEMENT_AS_STATED, PostingKind.CARRY_OVER_AS_STATED),
                that(PostingKind::isAsStated));
        assertEquals(
                EnumSet.of(
                        PostingKind.VIREMENT_OF_ITEMS,
                        PostingKind.VIREMENT_OF_PROGRAMS,
                        PostingKind.TRANSFER_OF_DUTIES,
                        PostingKind.FUND_TRANSFER),
                that(PostingKind::isBetweenLines));
    }

    @Test
    void takesMoneyFromSixSources() {
        assertEquals(
                List.of(
                        Account.INITIAL,
                        Account.SUPPLEMENTARY,
                        Account.TRANSFERRED,
                        Account.CARRIED_IN,
                        Account.RESERVE,
                        Account.VIREMENT),
                Account.sources());
        assertTrue(Account.INITIAL.isSource());
        assertFalse(Account.SPENT.isSource());
    }

    @Test
    void tellsSupplementaryBudgetsFromTheOtherDocuments() {
        assertEquals(
                List.of(
                        BudgetDocument.SUPPLEMENTARY_1,
                        BudgetDocument.SUPPLEMENTARY_2,
                        BudgetDocument.SUPPLEMENTARY_3,
                        BudgetDocument.SUPPLEMENTARY_4),
                Arrays.stream(BudgetDocument.values())
                        .filter(BudgetDocument::isSupplementary)
                        .toList());
    }

    @Test
    void tellsWhatAlwaysHolds() {
        assertEquals("current-budget", LedgerIdentity.CURRENT_BUDGET.code());
        assertTrue(LedgerIdentity.CURRENT_BUDGET.formula().en().startsWith("current = initial + supplementary"));
    }

    @Test
    void isNamedInBothLanguages() {
        List<Bilingual> titles = Stream.of(
                        Arrays.stream(PostingKind.values()).map(PostingKind::title),
                        Arrays.stream(Account.values()).map(Account::title),
                        Arrays.stream(BudgetDocument.values()).map(BudgetDocument::title),
                        Arrays.stream(LedgerIdentity.values()).map(LedgerIdentity::title),
                        Arrays.stream(YearStatus.values()).map(YearStatus::title),
                        Arrays.stream(MultiYearBasis.values()).map(MultiYearBasis::title))
                .flatMap(titlesOfOne -> titlesOfOne)
                .toList();
        Set<Bilingual> named = new HashSet<>(titles);
        named.removeIf(
                title -> title == null || title.ko().isBlank() || title.en().isBlank());
        assertFalse(titles.stream().anyMatch(title -> !named.contains(title)));
        assertFalse(titles.stream().anyMatch(title -> title.ko().equals(title.en())));
    }

    private static Set<PostingKind> that(Predicate<PostingKind> is) {
        return Arrays.stream(PostingKind.values()).filter(is).collect(Collectors.toSet());
    }
}
