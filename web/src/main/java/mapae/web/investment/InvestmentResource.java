package mapae.web.investment;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import mapae.appropriation.YearBudget;
import mapae.appropriation.YearlyBudgets;
import mapae.investment.InvestmentQuery;
import mapae.investment.InvestmentRow;
import mapae.investment.InvestmentView;
import mapae.investment.LifeCycle;
import mapae.investment.Register;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.InvestmentOrder;
import mapae.investment.domain.Stage;
import mapae.progress.ProgressReporting;
import mapae.progress.ReportView;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Languages;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Investments over REST. */
@Path(Api.ROOT + "/investments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvestmentResource {

    @Inject
    private Register register;

    @Inject
    private LifeCycle lifeCycle;

    @Inject
    private YearlyBudgets budgets;

    @Inject
    private ProgressReporting reports;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** A page of the register. */
    @GET
    @Operation(
            summary = "A page of the register",
            description = "sort: code, title, title-ko, title-en, total or finish; a leading - turns it round")
    public Page<InvestmentAnswer> list(
            @QueryParam("agency") String agency,
            @QueryParam("kind") String kind,
            @QueryParam("stage") String stage,
            @QueryParam("q") String text,
            @QueryParam("sort") @DefaultValue("code") String sort,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Page<InvestmentRow> page = register.list(new InvestmentQuery(
                Optional.ofNullable(agency),
                value("kind", kind, InvestmentKind.values()),
                value("stage", stage, Stage.values()),
                Optional.ofNullable(text),
                order(sort, Languages.best(language)),
                Optional.ofNullable(after),
                limit));
        List<InvestmentId> ids = page.rows().stream().map(InvestmentRow::id).toList();
        Map<InvestmentId, ReportView> latest = reports.latest(ids);
        Map<InvestmentId, SortedMap<FiscalYear, Won>> years = budgets.ofInvestments(ids);
        FiscalYear current = FiscalYear.containing(LocalDate.now(clock));
        return new Page<>(
                page.rows().stream()
                        .map(row -> InvestmentAnswer.of(
                                row,
                                Optional.ofNullable(latest.get(row.id())),
                                Optional.ofNullable(years.get(row.id())).map(budget -> budget.get(current))))
                        .toList(),
                page.next());
    }

    private static InvestmentOrder order(String sort, Locale language) {
        String title = Locale.KOREAN.equals(language) ? "title-ko" : "title-en";
        String word = sort.equals("title") || sort.equals("-title") ? sort.replace("title", title) : sort;
        return InvestmentOrder.parse(word).orElseThrow(() -> Refusal.invalid("list.order", sort));
    }

    private static <E extends Enum<E>> Optional<E> value(String filter, String text, E[] known) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(known)
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("list.filter", filter, text)));
    }

    /** One investment. */
    @GET
    @Path("/{code}")
    @Operation(summary = "One investment with its milestones")
    public InvestmentView get(@PathParam("code") String code) {
        return register.byCode(code);
    }

    /** Its yearly budgets. */
    @GET
    @Path("/{code}/budgets")
    @Operation(summary = "The yearly budgets of an investment, earliest first")
    public List<YearBudget> budgets(@PathParam("code") String code) {
        return budgets.ofInvestment(register.idByCode(code));
    }

    /**
     * A step of the life cycle.
     *
     * @param stage the stage to move to
     * @param version the version that the decision is based on
     */
    public record Move(@NotNull Stage stage, @NotNull Integer version) {}

    /** Moves it to another stage. */
    @POST
    @Path("/{code}/stage")
    @Operation(summary = "Moves an investment to another stage of its life cycle")
    public InvestmentView move(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Move move) {
        return once.run("investment.move", idempotencyKey, List.of(code, move), InvestmentView.class, () -> {
            lifeCycle.move(code, move.stage(), move.version());
            return register.byCode(code);
        });
    }
}
