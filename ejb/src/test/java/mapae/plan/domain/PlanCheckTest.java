package mapae.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mapae.plan.domain.PlanCheck.Effect;
import mapae.plan.domain.PlanCheck.Known;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.RowFault;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final PlanTerm TERM = new PlanTerm(FiscalYear.of(2027), 5);
    private static final PlanLine STANDS =
            new PlanLine("a/1", new Bilingual("하나", "One"), Optional.of("INV-1"), won(1, 2, 3, 4, 5));
    private static final Known KNOWN =
            new Known(Map.of("a/1", STANDS), Map.of("a/2", new Bilingual("둘", "Two")), Set.of("INV-1", "INV-2"), true);

    private static List<Won> won(long... amounts) {
        List<Won> list = new ArrayList<>();
        for (long amount : amounts) {
            list.add(Won.of(amount));
        }
        return list;
    }

    private static PlanRow row(int number, String code, String ko, String en, String investment, long... amounts) {
        return new PlanRow(
                number,
                code,
                Optional.ofNullable(ko),
                Optional.ofNullable(en),
                Optional.ofNullable(investment),
                won(amounts).stream().map(Optional::of).toList());
    }

    private static PlanCheck check(PlanRow... rows) {
        return PlanCheck.of(TERM, KNOWN, List.of(rows), List.of());
    }

    private static List<String> faults(PlanCheck check) {
        return check.faults().stream()
                .map(fault -> fault.row() + " " + fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void tellsWhatEachRowWouldDo() {
        PlanCheck check = check(
                row(1, "a/1", null, null, null, 1, 2, 3, 4, 5),
                row(2, "a/2", null, null, null, 0, 0, 0, 0, 0),
                row(3, "a/3", "셋", "Three", "INV-2", 9, 9, 9, 9, 9));
        assertTrue(check.isSound());
        assertEquals(1, check.count(Effect.SAME));
        assertEquals(2, check.count(Effect.ADDED));
        assertEquals(
                List.of("Two", "Three"),
                check.news().stream().map(line -> line.title().en()).toList());
        assertEquals(1, check(row(1, "a/1", null, null, null, 1, 2, 3, 4, 6)).count(Effect.CHANGED));
    }

    @Test
    void keepsAnInvestmentWhereARowNamesNoneOrTakesItAway() {
        PlanRow row = row(1, "a/1", null, null, null, 5, 5, 5, 5, 5);
        assertEquals(Optional.of("INV-1"), check(row).news().get(0).investment());
        Known strict = new Known(KNOWN.draft(), KNOWN.titles(), KNOWN.investments(), false);
        assertEquals(
                Optional.empty(),
                PlanCheck.of(TERM, strict, List.of(row), List.of())
                        .news()
                        .get(0)
                        .investment());
    }

    @Test
    void namesEveryFaultByRowFieldAndRule() {
        PlanCheck check = check(
                row(2, "", "빈", "Blank", null, 1, 1, 1, 1, 1),
                row(3, "a//x", "길", "Way", null, 1, 1, 1, 1, 1),
                row(4, "a/4", "넷", null, "INV-9", 1, -1, 1, 1, 100_000_000_000_001L),
                row(5, "a/1", null, null, null, 1, 1, 1, 1, 1),
                row(6, "a/1", null, null, null, 1, 1, 1, 1, 1));
        assertFalse(check.isSound());
        assertEquals(
                List.of(
                        "2 code rows.missing",
                        "3 code ledger.line-code",
                        "4 titleEn plan.title-missing",
                        "4 investment plan.investment-unknown",
                        "4 2028 plan.amount-negative",
                        "4 2031 amount.too-large",
                        "6 code rows.repeated"),
                faults(check));
        assertEquals(List.of("a/1", "5"), check.faults().get(6).arguments());
    }

    @Test
    void saysMoreOfAValueThanThatItIsMissingWhereItCouldNotBeRead() {
        PlanRow blank = new PlanRow(
                7,
                "a/1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Collections.nCopies(5, Optional.empty()));
        PlanCheck check = PlanCheck.of(
                TERM, KNOWN, List.of(blank), List.of(RowFault.of(7, "2027", "rows.amount-unreadable", "x")));
        assertEquals("7 2027 rows.amount-unreadable", faults(check).get(0));
        assertEquals("7 2028 rows.amount-missing", faults(check).get(1));
        assertEquals(5, check.faults().size());
    }

    @Test
    void hasATextForEveryRuleInBothLanguages() {
        Stream.of(
                        "rows.missing",
                        "rows.repeated",
                        "rows.amount-missing",
                        "rows.amount-unreadable",
                        "rows.amount-fraction",
                        "rows.head-unknown",
                        "rows.head-twice",
                        "rows.head-missing",
                        "rows.too-many-cells",
                        "rows.cell-long",
                        "rows.faulty",
                        "plan.title-missing",
                        "plan.title-long",
                        "plan.investment-unknown",
                        "plan.amount-negative",
                        "amount.too-large",
                        "ledger.line-code")
                .forEach(code -> Stream.of(Locale.KOREAN, Locale.ENGLISH)
                        .forEach(language -> assertNotEquals(
                                code, RowFault.of(1, "x", code, "1", "2").text(language))));
    }
}
