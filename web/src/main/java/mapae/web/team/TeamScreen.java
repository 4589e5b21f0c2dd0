package mapae.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import mapae.shared.FiscalYear;
import mapae.shared.MeasureDirection;
import mapae.shared.Refusal;
import mapae.shared.RefusalTexts;
import mapae.team.TeamBook;
import mapae.team.TeamCostView;
import mapae.team.TeamCosts;
import mapae.team.Teams;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A team's page, whatever was sent from it. */
@RequestScoped
public class TeamScreen {

    static final int PLACES = 4;

    /**
     * A team.
     *
     * @param book everything that bears on it
     * @param costs where its cost of a year lands
     * @param year the year
     * @param lines set aside and open, to plan tranches of
     * @param directions which way is better
     * @param places how many investments the form has room for
     * @param form what is typed
     * @param address of this page
     */
    public record Model(
            TeamBook book,
            TeamCostView costs,
            FiscalYear year,
            List<Choice> lines,
            List<Choice> directions,
            List<Integer> places,
            Form form,
            String address) {

        /** Why there is no figure, in the reader's language. */
        public String why(Frame frame, Optional<String> reason) {
            return RefusalTexts.text(
                    reason.orElseThrow(), List.of(), frame.texts().locale());
        }

        /** A number as it was given. */
        public String number(Frame frame, BigDecimal value) {
            return frame.formats().decimal(value.stripTrailingZeros(), -1);
        }

        /** Whether a form whose fields begin like that was refused, and so is shown open. */
        public boolean isRefused(String... beginnings) {
            return form.faults().stream()
                    .anyMatch(fault -> Arrays.stream(beginnings).anyMatch(fault.field()::startsWith));
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Teams teams;

    @Inject
    private TeamCosts costs;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** A form that nobody has touched. */
    Form blank() {
        LocalDate today = LocalDate.now(clock);
        return Form.blank(pageFrame.texts())
                .with("lineYear", today.getYear())
                .with("month", YearMonth.from(today).minusMonths(1));
    }

    /** Does it once, and shows the page anew; or the form again, with what was refused at that field. */
    <T> Response run(
            String operation, String code, Form form, List<?> asked, Class<T> type, String field, Supplier<T> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, type, command);
        } catch (Refusal refusal) {
            if (refusal.code().equals("team.unknown") || refusal.code().equals("team.not-own")) {
                throw refusal;
            }
            form.refuse(field, refusal);
            return page(Form.status(refusal), code, form);
        }
        pageFrame.announce("team.done." + operation.substring(operation.indexOf('.') + 1));
        return Html.redirect(Address.of("teams", code));
    }

    Response page(int status, String code, Form form) {
        TeamBook book = teams.byCode(code);
        FiscalYear year = pageFrame
                .address()
                .parameter("year")
                .flatMap(TeamScreen::year)
                .orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
        return Html.page(
                status,
                "team/detail.jte",
                pageFrame
                        .named(book.team().name().in(pageFrame.locale()))
                        .below(pageFrame.texts().get("teams.title"), Address.of("teams")),
                new Model(
                        book,
                        costs.of(code, year.firstMonth(), year.lastMonth()),
                        year,
                        book.lines().stream()
                                .filter(one -> !one.isClosed())
                                .map(one -> new Choice(
                                        one.line().year() + " " + one.line().code(),
                                        one.line().year() + " " + one.line().code()))
                                .toList(),
                        Arrays.stream(MeasureDirection.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        IntStream.rangeClosed(1, PLACES).boxed().toList(),
                        form,
                        Address.of("teams", code).toString()));
    }

    private static Optional<FiscalYear> year(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(FiscalYear::isOne).map(FiscalYear::of);
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }
}
