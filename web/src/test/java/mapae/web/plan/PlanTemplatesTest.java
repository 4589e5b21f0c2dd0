package mapae.web.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.permission.domain.Roles;
import mapae.plan.ComparisonView;
import mapae.plan.PlanView;
import mapae.plan.domain.AmountTree;
import mapae.plan.domain.PlanCheck;
import mapae.plan.domain.PlanComparison;
import mapae.plan.domain.PlanLine;
import mapae.plan.domain.PlanState;
import mapae.plan.domain.PlanTerm;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Link;
import mapae.web.page.MoneyUnit;
import mapae.web.page.Pages;
import mapae.web.page.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTemplatesTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final PlanTerm TERM = new PlanTerm(FiscalYear.of(2027), 5);
    private static final List<Link> LINKS = List.of(new Link(HOSTILE, "/x", true), new Link(HOSTILE, "/y", false));

    private static PlanView plan(PlanState state) {
        boolean isIn = state == PlanState.HANDED_IN;
        return new PlanView(
                7,
                new OrganisationId(1),
                "MSIT",
                new Bilingual(HOSTILE, HOSTILE),
                TERM.first(),
                5,
                2,
                state,
                Optional.of(3L),
                LocalDate.of(2027, 1, 31),
                isIn ? Optional.of(LocalDate.of(2027, 2, 3)) : Optional.empty(),
                isIn ? Optional.of(HOSTILE) : Optional.empty(),
                isIn,
                1,
                line().amounts(),
                4);
    }

    private static PlanLine line() {
        return new PlanLine(
                "a/<b>",
                new Bilingual(HOSTILE, HOSTILE),
                Optional.of("INV-1"),
                List.of(Won.of(1), Won.of(2), Won.of(3), Won.of(4), Won.of(5)));
    }

    private static String render(String template, String language, Object page) {
        Frame frame = Pages.frame(Locale.forLanguageTag(language), Roles.PLANNER);
        String html = Pages.render(template, frame, page);
        assertFalse(html.contains("<script>alert"), html);
        assertFalse(html.contains("<b>"), html);
        return html;
    }

    private static Form form(String language) {
        return Form.blank(Texts.in(Locale.forLanguageTag(language)))
                .with("version", 4)
                .with("rows", HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void listsVersions(String language) {
        String html = render(
                "plan/list.jte",
                language,
                new PlansModel(LINKS, TERM.all(), List.of(plan(PlanState.DRAFT), plan(PlanState.HANDED_IN)), true));
        assertTrue(html.contains("/plans/7") && html.contains("/plans/new"), html);
        render("plan/list.jte", language, new PlansModel(List.of(), List.of(), List.of(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void offersTheHandInOfADraftAlone(String language) {
        AmountTree tree = AmountTree.of(List.of(new AmountTree.Leaf("a/<b>", line().title(), line().amounts())), 5);
        List<PlanModel.Row> rows = tree.nodes().stream()
                .map(node -> new PlanModel.Row(node, line().investment(), Won.of(15)))
                .toList();
        List<Choice> others = List.of(new Choice("3", HOSTILE));
        for (PlanState state : PlanState.values()) {
            String html = render(
                    "plan/plan.jte",
                    language,
                    new PlanModel(plan(state), true, LINKS, rows, Optional.empty(), others, form(language)));
            assertTrue(html.contains("/plans/7/hand-in") == (state == PlanState.DRAFT), html);
            assertTrue(html.contains("selected"), "the version it was begun from is what it is compared with first");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void offersToStoreSoundRowsAlone(String language) {
        PlanPaste paste =
                PlanPaste.of("a/1\t하나\tOne\t\t1\t2\t3\t4\tfive\n<b>\t\t\t\t1\t1\t1\t1\t1", MoneyUnit.WON, TERM);
        PlanCheck.Known known = new PlanCheck.Known(Map.of(), Map.of(), Set.of(), true);
        PlanCheck faulty = PlanCheck.of(TERM, known, paste.rows(), paste.faults());
        String html = render("plan/entry.jte", language, entry(language, Optional.of(faulty)));
        assertTrue(html.contains("data-fault=\"rows.amount-unreadable\""), html);
        assertTrue(html.contains("href=\"#row-2\"") && html.contains("id=\"row-2\""), html);
        assertFalse(html.contains("value=\"store\""), html);
        PlanPaste good = PlanPaste.of("a/1\t하나\tOne\t\t1\t2\t3\t4\t5", MoneyUnit.THOUSAND, TERM);
        PlanCheck sound = PlanCheck.of(TERM, known, good.rows(), good.faults());
        html = render("plan/entry.jte", language, entry(language, Optional.of(sound)));
        assertTrue(html.contains("value=\"store\"") && html.contains("5,000"), html);
        render("plan/entry.jte", language, entry(language, Optional.empty()));
    }

    private static PlanEntryModel entry(String language, Optional<PlanCheck> check) {
        List<Choice> units = List.of(new Choice("WON", HOSTILE));
        return new PlanEntryModel(plan(PlanState.DRAFT), units, form(language), check, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void asksForALineAndForAPlan(String language) {
        for (boolean stands : new boolean[] {true, false}) {
            String html =
                    render("plan/line.jte", language, new PlanLineModel(plan(PlanState.DRAFT), stands, form(language)));
            assertTrue(html.contains("value=\"remove\"") == stands, html);
        }
        List<Choice> choices = List.of(new Choice(HOSTILE, HOSTILE));
        render("plan/new.jte", language, new PlanNewModel(choices, choices, choices, form(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void setsTwoVersionsBesideOneAnother(String language) {
        PlanComparison comparison = PlanComparison.of(
                new PlanComparison.Side(TERM, List.of(line())),
                new PlanComparison.Side(TERM.next(), List.of()),
                List.of());
        String html = render(
                "plan/compare.jte",
                language,
                new PlanCompareModel(
                        new ComparisonView(plan(PlanState.HANDED_IN), plan(PlanState.DRAFT), comparison),
                        List.of(new Choice("7", HOSTILE)),
                        LINKS,
                        0,
                        LINKS,
                        LINKS,
                        comparison.rows(),
                        Optional.of("a")));
        assertTrue(html.contains("data-standing=\"GONE\""), html);
        String years = comparison.years().stream()
                .map(FiscalYear::toString)
                .filter(year -> html.contains("data-year=\"" + year + "\""))
                .collect(Collectors.joining(" "));
        assertTrue(years.equals("2027 2028 2029 2030 2031 2032"), years);
    }
}
