package mapae.web.work;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.permission.domain.Roles;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The start page: what waits for the caller, by role. */
@Path("/")
@Produces(Html.TYPE)
public class WorkPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private ProposalsAtWork proposals;

    @Inject
    private RequestsAtWork requests;

    @Inject
    private ReportsToGive reports;

    @Inject
    private LinesNearlyUsed lines;

    @Inject
    private PostingsAtRisk postings;

    @Inject
    private FindingsAtWork findings;

    @Inject
    private JobsAtWork jobs;

    @Inject
    private ImportsAtWork imports;

    @Inject
    private BooksAtWork books;

    @Inject
    private ConditionsAtWork conditions;

    @Inject
    private ExperimentsAtWork experiments;

    @Inject
    private AllowancesAtWork allowances;

    @Inject
    private FundsAtWork funds;

    /** What waits. */
    @GET
    public Response show() {
        Caller caller = currentCaller.get();
        List<WorkModel.Section> sections = new ArrayList<>();
        if (caller.is(Roles.PLANNER) || caller.is(Roles.AUDITOR) || caller.is(Roles.ADMINISTRATOR)) {
            books.section().ifPresent(sections::add);
        }
        if (caller.is(Roles.PLANNER)) {
            sections.add(proposals.toDecide());
            sections.add(requests.toDecide());
            conditions.pressing().ifPresent(sections::add);
            sections.add(conditions.waiting());
            conditions.overdue().ifPresent(sections::add);
        }
        if (!caller.roles().isEmpty()) {
            conditions.mine().ifPresent(sections::add);
        }
        if (caller.is(Roles.PLANNER) || caller.is(Roles.PROJECT_MANAGER)) {
            experiments.section(caller).ifPresent(sections::add);
            allowances.section().ifPresent(sections::add);
            funds.section(caller).ifPresent(sections::add);
        }
        if (caller.is(Roles.PROJECT_MANAGER)) {
            sections.add(reports.section(caller));
            sections.add(proposals.returned());
        }
        if (caller.is(Roles.FINANCE_OFFICER)) {
            sections.add(lines.section());
        }
        if (caller.is(Roles.PLANNER) || caller.is(Roles.AUDITOR) || caller.is(Roles.FINANCE_OFFICER)) {
            sections.add(findings.section());
        }
        if (caller.is(Roles.HR_OFFICER) || caller.is(Roles.AUDITOR)) {
            sections.add(postings.section());
        }
        if (caller.is(Roles.ADMINISTRATOR) || caller.is(Roles.AUDITOR)) {
            sections.add(jobs.section());
        }
        if (caller.is(Roles.ADMINISTRATOR)) {
            sections.add(imports.section());
        }
        return Html.page("work.jte", pageFrame.titled("nav.work"), new WorkModel(sections));
    }
}
