package mapae.web.strategy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mapae.calendar.HolidayYear;
import mapae.calendar.domain.Deadline;
import mapae.calendar.domain.Holiday;
import mapae.calendar.domain.HolidayKind;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.Won;
import mapae.strategy.ContributionView;
import mapae.strategy.CoverageView;
import mapae.strategy.ObjectiveView;
import mapae.strategy.StrategySheet;
import mapae.strategy.StrategyTree;
import mapae.strategy.StrategyView;
import mapae.strategy.domain.Coverage;
import mapae.strategy.domain.LiveInvestment;
import mapae.strategy.domain.Money;
import mapae.strategy.domain.Overlap;
import mapae.strategy.domain.StrategyLevel;
import mapae.web.calendar.HolidaysModel;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Link;
import mapae.web.page.Pages;
import mapae.web.page.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyTemplatesTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final Bilingual TITLE = new Bilingual(HOSTILE, HOSTILE);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<Link> LINKS = List.of(new Link(HOSTILE, "/x", true), new Link(HOSTILE, "/y", false));
    private static final List<Choice> CHOICES = List.of(new Choice("A", HOSTILE));
    private static final Money MONEY = new Money(new TreeMap<>(Map.of("KRW", Won.of(12_000_000), "GBP", Won.of(7))), 2);

    private static final StrategyView STRATEGY = new StrategyView(
            "MSIT-1",
            TITLE,
            StrategyLevel.MINISTRY,
            Optional.of("MSIT"),
            Optional.of(TITLE),
            Optional.of("N-1"),
            LocalDate.of(2024, 1, 1),
            Optional.of(LocalDate.of(2025, 12, 31)),
            Optional.of(HOSTILE),
            1);

    private static final ObjectiveView OBJECTIVE = new ObjectiveView(
            "MSIT-1-1",
            "MSIT-1",
            Optional.empty(),
            TITLE,
            Optional.of(HOSTILE),
            LocalDate.of(2027, 1, 1),
            Optional.empty(),
            0);

    private static final ContributionView SERVES = new ContributionView(
            "INV-1",
            TITLE,
            TITLE,
            "MSIT-1-1",
            TITLE,
            "MSIT-1",
            Percent.of("33.3333"),
            FiscalYear.of(2024),
            Optional.empty(),
            HOSTILE);

    private static String render(String template, String language, Object page) {
        Frame frame = Pages.frame(Locale.forLanguageTag(language), Roles.PLANNER);
        String html = Pages.render(template, frame, page);
        assertFalse(html.contains("<script>alert"), html);
        return html;
    }

    private static Form form(String language) {
        Form form = Form.blank(Texts.in(Locale.forLanguageTag(language)));
        form.refuse("share-1", "form.required");
        return form.with("code", HOSTILE).with("reason-1", HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void tellsMoneyByCurrencyAndWhatIsUnknown(String language) {
        StrategyTree tree = new StrategyTree(
                DAY,
                FiscalYear.of(2026),
                List.of(new StrategyTree.Node(STRATEGY, 1, 2, 3, MONEY)),
                Money.NOTHING,
                MONEY);
        String html = render("strategy/tree.jte", language, new StrategiesModel(tree, true, form(language)));
        assertTrue(html.contains("GBP") || html.contains("£"), html);
        assertTrue(html.contains(language.equals("ko") ? "미확정 2건" : "2 without approved budget"), html);
        StrategySheet sheet = new StrategySheet(
                STRATEGY,
                Optional.of(STRATEGY),
                List.of(STRATEGY),
                List.of(FiscalYear.of(2026), FiscalYear.of(2027)),
                List.of(
                        new StrategySheet.Line(
                                OBJECTIVE,
                                0,
                                List.of(MONEY, Money.UNKNOWN),
                                List.of(new StrategySheet.Serving(
                                        SERVES,
                                        "GBP",
                                        List.of(
                                                new StrategySheet.Year(true, Optional.of(Won.of(5))),
                                                new StrategySheet.Year(true, Optional.empty()))))),
                        new StrategySheet.Line(OBJECTIVE, 1, List.of(Money.NOTHING, Money.NOTHING), List.of())),
                List.of(MONEY, Money.UNKNOWN));
        html = render("strategy/sheet.jte", language, new StrategyModel(sheet, DAY, true));
        assertTrue(html.contains(language.equals("ko") ? "기여하는 사업이 없습니다" : "No investment serves it"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void listsWhatIsNotCovered(String language) {
        LiveInvestment live = new LiveInvestment(new InvestmentId(1), "INV-1", TITLE, "MSIT", TITLE);
        CoverageView shown = new CoverageView(
                DAY,
                List.of(OBJECTIVE),
                List.of(live),
                List.of(new Coverage.Partly(live, Percent.of("60"))),
                List.of(new CoverageView.Overlapping(
                        Overlap.Reason.SAME_INVESTMENTS, STRATEGY, Optional.of(STRATEGY), 4)));
        for (String list : List.of("unserved", "unaligned", "partly", "overlaps")) {
            String html = render(
                    "strategy/coverage.jte",
                    language,
                    new CoverageModel(LINKS, list, 1, shown, Optional.of("50"), "/x.csv", form(language)));
            assertTrue(html.contains("/x.csv"), html);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void drawsFormsWithTheirFaults(String language) {
        for (boolean isNew : List.of(true, false)) {
            KeepModel model = new KeepModel("/x", "/y", isNew, CHOICES, CHOICES, CHOICES, form(language));
            render("strategy/form.jte", language, model);
            render("strategy/objective.jte", language, model);
        }
        String html = render("strategy/served.jte", language, new ServedModel("INV-1", CHOICES, 2, form(language)));
        assertTrue(html.contains("#share-1") && html.contains("id=\"reason-2\""), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void tellsAYearOfHolidaysAndOneThatIsNotKnown(String language) {
        Holiday holiday = new Holiday(
                DAY,
                TITLE,
                HolidayKind.TEMPORARY,
                TITLE,
                "SECONDARY",
                TITLE,
                Optional.of(TITLE),
                Optional.of("planner1"));
        HolidayYear known = new HolidayYear(
                2026, true, Optional.of(DAY), Optional.of(TITLE), Optional.of("SECONDARY"), List.of(holiday));
        HolidayYear unknown =
                new HolidayYear(2031, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        for (Figure<LocalDate> due : Set.of(Figure.of(DAY), Figure.<LocalDate>undefined("calendar.unknown-year"))) {
            for (HolidayYear year : List.of(known, unknown)) {
                render(
                        "calendar/holidays.jte",
                        language,
                        new HolidaysModel(
                                LINKS,
                                year,
                                form(language),
                                Optional.of(new Deadline(DAY, 15, due)),
                                true,
                                form(language)));
            }
        }
    }
}
