package mapae.web.investment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapae.ledger.AllotmentFreezeView;
import mapae.ledger.FundingFloorView;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Won;
import mapae.strategy.ContributionView;
import mapae.web.businesscase.CurrentCase;
import mapae.web.page.Badge;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Pages;
import org.junit.jupiter.api.Test;

class InvestmentTemplatesTest {

    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'&";
    private static final Frame FRAME = Pages.frame(Locale.ENGLISH, Roles.PLANNER);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @Test
    void theListEscapesWhatOthersWrote() {
        PortfolioModel model = portfolio(List.of(new PortfolioModel.Row(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                new Badge("gray", HOSTILE),
                Optional.of(Won.of(1)),
                HOSTILE,
                Optional.of(DAY),
                Optional.of(new Badge("gray", HOSTILE)))));
        assertHarmless(Pages.render("investment/list.jte", FRAME, model));
    }

    @Test
    void theInvestmentEscapesWhatOthersWrote() {
        assertHarmless(Pages.render("investment/detail.jte", FRAME, investment(HOSTILE, Optional.of(HOSTILE))));
    }

    @Test
    void whatIsNotKnownIsSaidAndNeverZero() {
        PortfolioModel model = portfolio(List.of(new PortfolioModel.Row(
                "A-1",
                "Title",
                "Owner",
                "Project",
                new Badge("gray", "Closed"),
                Optional.empty(),
                "GBP",
                Optional.empty(),
                Optional.empty())));
        String rows = between(Pages.render("investment/list.jte", FRAME, model), "<tbody>", "</tbody>");
        assertEquals(3, count("Not known", rows), rows);
        assertFalse(rows.contains(">0<"), rows);
    }

    @Test
    void theTableBesideTheCurveHoldsEveryFigureOfTheCurve() {
        String html = Pages.render("investment/detail.jte", FRAME, investment("plain", Optional.empty()));
        String table = between(html, "id=\"curve-figures\"", "</table>");
        assertTrue(table.contains("data-amount=\"3000000\""), table);
        assertTrue(table.contains("data-amount=\"2000000\""), table);
        assertEquals(2, count("data-amount", table), "an unknown point has no amount, so the line has a gap");
    }

    @Test
    void anEmptyListSaysSo() {
        String html = Pages.render("investment/list.jte", FRAME, portfolio(List.of()));
        assertTrue(html.contains("No investment meets these conditions"), html);
        assertFalse(html.contains("<table"), html);
    }

    private static PortfolioModel portfolio(List<PortfolioModel.Row> rows) {
        return new PortfolioModel(
                Form.blank(FRAME.texts()).with("q", HOSTILE),
                List.of(new Choice(HOSTILE, HOSTILE)),
                List.of(),
                List.of(),
                "code",
                rows.size(),
                rows,
                Optional.of("next"),
                "/investments.csv");
    }

    private static InvestmentModel investment(String text, Optional<String> note) {
        Optional<Won> amount = Optional.of(Won.of(5));
        return new InvestmentModel(
                text,
                Optional.of(text),
                List.of(new Badge("gray", text)),
                List.of(new InvestmentModel.Fact(text, Optional.of(text), null)),
                Optional.of(text),
                "KRW",
                List.of(new InvestmentModel.Year(2026, amount, text, amount, amount)),
                Optional.of(new InvestmentModel.Curve(
                        List.of(new InvestmentModel.Point(
                                MONTH,
                                Optional.of(Won.of(3_000_000)),
                                Optional.of(Won.of(2_000_000)),
                                Optional.empty())),
                        text)),
                List.of(new InvestmentModel.Milestone(
                        text, text, true, DAY, Optional.of(DAY), Optional.of(DAY), Optional.of(1L))),
                List.of(),
                List.of(new InvestmentModel.Lead(text, text, DAY, Optional.of(DAY), true)),
                new InvestmentModel.Funding(
                        List.of(),
                        List.of(new AllotmentFreezeView(
                                1, text, new Bilingual(text, text), Instant.EPOCH, text, Optional.empty())),
                        List.of(new FundingFloorView(
                                FiscalYear.of(2026),
                                FiscalYear.of(2027),
                                Won.of(5),
                                text,
                                Instant.EPOCH,
                                text,
                                0,
                                List.of())),
                        true),
                new CurrentCase(text, Optional.empty(), Figure.undefined("figure.case-no-flows"), Optional.empty()),
                List.of(new InvestmentModel.Decision(
                        2026, Won.of(1), new Badge("gray", text), text, text, note, note, note)),
                List.of(new InvestmentModel.Report(
                        MONTH,
                        text,
                        Optional.of(Percent.of("10")),
                        amount,
                        amount,
                        Optional.of(DAY),
                        Optional.of(new Badge("gray", text)),
                        List.of(new InvestmentModel.Note(text, text.repeat(4))))),
                List.of(new ContributionView(
                        text,
                        new Bilingual(text, text),
                        new Bilingual(text, text),
                        text,
                        new Bilingual(text, text),
                        text,
                        Percent.of("10"),
                        FiscalYear.of(2026),
                        Optional.empty(),
                        text)),
                Optional.of(List.of()),
                List.of(new InvestmentModel.Link(text, "/x")));
    }

    private static void assertHarmless(String html) {
        assertFalse(html.contains("<script>alert"), html);
        assertFalse(html.contains("<img src=x"), html);
    }

    private static String between(String html, String from, String to) {
        int start = html.indexOf(from);
        return html.substring(start, html.indexOf(to, start));
    }

    private static long count(String what, String in) {
        Matcher matcher = Pattern.compile(Pattern.quote(what)).matcher(in);
        return matcher.results().count();
    }
}
