package mapae.web.businesscase;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseDifference;
import mapae.businesscase.CaseQuery;
import mapae.businesscase.CaseView;
import mapae.businesscase.CaseWriting;
import mapae.businesscase.domain.CaseState;
import mapae.businesscase.domain.RawRow;
import mapae.businesscase.domain.Section;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Business cases over REST. */
@Path(Api.ROOT + "/business-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals appraisals;

    @Inject
    private CaseWriting writing;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /**
     * All rows of a section.
     *
     * @param version version of the draft that they are based on
     * @param rows by field: texts, numbers, true or false; a field that is left out or null is not known
     */
    public record Rows(@NotNull Integer version, @NotNull List<@NotNull Map<String, Object>> rows) {}

    /**
     * That a draft is submitted.
     *
     * @param version version of the draft
     */
    public record Submitted(@NotNull Integer version) {}

    /**
     * That a version is withdrawn.
     *
     * @param version version of the case
     * @param reason why
     */
    public record Withdrawn(
            @NotNull Integer version, @NotNull String reason) {}

    /** Versions. */
    @GET
    @Operation(
            summary = "Versions of business cases, the latest first",
            description = "state is DRAFT, SUBMITTED, RETURNED, ACCEPTED or WITHDRAWN; organisation the code of one.")
    public Page<CaseView> list(
            @QueryParam("state") String state,
            @QueryParam("organisation") String organisation,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return cases.list(
                new CaseQuery(state(state), Optional.ofNullable(organisation), Optional.ofNullable(after), limit));
    }

    static Optional<CaseState> state(String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(CaseState.values())
                .filter(state -> state.name().equals(given))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("request.malformed", "state=" + given)));
    }

    /** One version. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(
            summary = "A version of a business case whole, with what it comes to",
            description = "Amounts are won in prices of the price year. What it comes to is computed from its flows and"
                    + " the version of the discount rate that stands in it; costs carry each option's optimism bias.")
    public CaseAnswer get(@PathParam("id") long id) {
        CaseBook book = cases.byId(id);
        return CaseAnswer.of(book, cases.missing(id), appraisals.appraise(book.content()));
    }

    /** What changed between two versions. */
    @GET
    @Path("/comparison")
    @Operation(
            summary = "What changed from one version of an investment's case to another",
            description = "a and b are keys of versions. Rows are matched by what names them.")
    public CaseDifference compare(@QueryParam("a") String a, @QueryParam("b") String b) {
        return cases.compare(key("a", a), key("b", b));
    }

    static long key(String name, String text) {
        if (text != null && text.matches("\\d{1,18}")) {
            return Long.parseLong(text);
        }
        throw Refusal.invalid("request.malformed", name + "=" + (text == null ? "" : text));
    }

    /** Stores a section. */
    @PUT
    @Path("/{id:[0-9]{1,18}}/sections/{section}")
    @Operation(
            summary = "Stores these rows as all rows of a section of a draft",
            description = "Planners, and project managers for their own organisation. Sections and their fields: text"
                    + " (one row: baseYear, priceYear, rate, problem, users, strategicFit, preferred, preferredReason,"
                    + " noEvidenceReason); options (code, kind, title, description, uplift, mitigation); flows (option,"
                    + " year, side, nature, title, amount, party); criteria (code, title, weight, description), of which"
                    + " weights are exactly 100 % together; scores (option, criterion, score, reason), from 0 to 100;"
                    + " benefits (title, unit, baseline, baselineOn, target,"
                    + " targetOn, owner, measuredHow); risks (title, likelihood, impact, response, owner); reuse"
                    + " (title, foundWhere, reusable, reason); evidence (kind, day, participants, findings, changed);"
                    + " assets (title, description, catalogueEntry, personalData, openness). If anything is wrong with"
                    + " a row, nothing is stored, and errors names each row, from 1, its field and the rule.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CaseView.class)),
            description = "The version as it stands then")
    public Response save(
            @PathParam("id") long id,
            @PathParam("section") String section,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Rows given) {
        Section found = Section.byCode(section).orElseThrow(() -> Refusal.notFound("case.section-unknown", section));
        List<RawRow> rows = rows(given.rows());
        try {
            CaseView after = once.run(
                    "case.save",
                    idempotencyKey,
                    List.of(id, section, given),
                    CaseView.class,
                    () -> writing.save(id, given.version(), found, rows));
            return Response.ok(after).build();
        } catch (Refusal refusal) {
            if (!refusal.code().equals(CaseWriting.FAULTY)) {
                throw refusal;
            }
            return new CaseFaults(headers).ofRows(writing.check(id, found, rows).faults());
        }
    }

    /** Cells as texts, whatever sort of value they were sent as. */
    private static List<RawRow> rows(List<Map<String, Object>> given) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    given.get(i).forEach((name, value) -> {
                        if (value instanceof Map || value instanceof List) {
                            throw Refusal.invalid("case.cell-not-plain");
                        }
                        if (value != null) {
                            cells.put(name, value.toString());
                        }
                    });
                    return new RawRow(i + 1, cells);
                })
                .toList();
    }

    /** Submits a draft. */
    @POST
    @Path("/{id:[0-9]{1,18}}/submit")
    @Operation(
            summary = "Submits a draft: from then on it stays as it is",
            description = "If anything is missing, it is not submitted, and errors names each place and the rule.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CaseView.class)),
            description = "The version as it stands then")
    public Response submit(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Submitted given) {
        try {
            CaseView after = once.run(
                    "case.submit",
                    idempotencyKey,
                    List.of(id, given),
                    CaseView.class,
                    () -> writing.submit(id, given.version()));
            return Response.ok(after).build();
        } catch (Refusal refusal) {
            if (!refusal.code().equals(CaseWriting.INCOMPLETE)) {
                throw refusal;
            }
            return new CaseFaults(headers).ofCase(cases.missing(id));
        }
    }

    /** Withdraws a version. */
    @POST
    @Path("/{id:[0-9]{1,18}}/withdraw")
    @Operation(summary = "Takes back a version that is written or waits for a decision, with the reason")
    public CaseView withdraw(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Withdrawn given) {
        return once.run(
                "case.withdraw",
                idempotencyKey,
                List.of(id, given),
                CaseView.class,
                () -> writing.withdraw(id, given.version(), given.reason()));
    }
}
