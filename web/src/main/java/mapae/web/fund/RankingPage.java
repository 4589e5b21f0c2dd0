package mapae.web.fund;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.fund.FundAwards;
import mapae.fund.FundBook;
import mapae.fund.FundCalls;
import mapae.fund.FundCommand;
import mapae.fund.domain.Award;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The ranking of a call, and the form with which is awarded. */
@Path("/funds/{code}/calls/{number:[0-9]{1,9}}/ranking")
@Produces(Html.TYPE)
public class RankingPage {

    private static final int ROWS = 50;
    private static final String APPLICATION = "application";
    private static final String AMOUNT = "amount";

    /**
     * The page.
     *
     * @param book the call
     * @param ranking its ranking
     * @param rows some of its places
     * @param next where the next page starts
     * @param form what is typed
     * @param address of this page
     */
    public record Model(
            FundBook.CallBook book,
            FundBook.RankingBook ranking,
            List<FundBook.Row> rows,
            Optional<String> next,
            Form form,
            String address) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundScreen screen;

    @Inject
    private FundCalls calls;

    @Inject
    private FundAwards awards;

    @Inject
    private CurrentCaller currentCaller;

    /** The ranking. */
    @GET
    public Response show(@PathParam("code") String code, @PathParam("number") int number) {
        return page(200, code, number, Form.blank(pageFrame.texts()));
    }

    /** The same as a file. */
    @GET
    @Path("/rows.csv")
    @Produces("text/csv")
    public Response file(@PathParam("code") String code, @PathParam("number") int number) {
        return FundSheet.ranking(code, number, calls.ranking(code, number));
    }

    /** Awards. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response award(
            @PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.DECIDE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Integer> application = form.required(APPLICATION).flatMap(given -> form.whole(APPLICATION));
        Optional<Won> amount = form.required(AMOUNT).flatMap(given -> form.won(AMOUNT));
        Optional<LocalDate> on = form.date("on");
        Optional<String> reason = form.text("reason");
        return screen.run(
                "fund.award",
                form,
                List.of(code, number, application, amount, on, reason),
                Award.class,
                status -> page(status, code, number, form),
                RankingPage::field,
                () -> awards.decide(
                        code,
                        number,
                        new FundCommand.NewAward(application.orElseThrow(), amount.orElseThrow(), on, reason)),
                made -> Address.of("funds", code, "awards", String.valueOf(made.number())));
    }

    private static String field(String refusal) {
        return switch (refusal) {
            case "fund.application-unknown", "fund.not-ranked", "fund.awarded-already", "fund.below-least" ->
                APPLICATION;
            case "fund.later", "fund.day-order", "fund.day", "fund.call-open" -> "on";
            case "fund.award-reason", "fund.text-too-long" -> "reason";
            case "fund.own-award", "fund.call-ended" -> "";
            default -> AMOUNT;
        };
    }

    private Response page(int status, String code, int number, Form form) {
        FundBook.CallBook book = calls.call(code, number);
        FundBook.RankingBook ranking = calls.ranking(code, number);
        int after = pageFrame
                .address()
                .parameter("after")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
        int until = Math.min(ranking.rows().size(), after + ROWS);
        if (form.value(APPLICATION).isEmpty()) {
            ranking.rows().stream()
                    .filter(one -> one.proposed().isPresent())
                    .findFirst()
                    .ifPresent(one -> form.with(APPLICATION, one.application().number())
                            .with(AMOUNT, one.proposed().get().amount()));
        }
        return Html.page(
                status,
                "fund/ranking.jte",
                screen.frame(pageFrame.texts().get("fund.ranking"), book.fund())
                        .below(book.call().title().in(pageFrame.locale()), CallPage.address(code, number)),
                new Model(
                        book,
                        ranking,
                        after < until ? ranking.rows().subList(after, until) : List.of(),
                        until < ranking.rows().size() ? Optional.of(String.valueOf(until)) : Optional.empty(),
                        form,
                        CallPage.address(code, number) + "/ranking"));
    }
}
