package mapae.web.investment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.appropriation.YearlyBudgets;
import mapae.approval.BudgetApprovals;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.experiment.Experiments;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.investment.domain.InvestmentKind;
import mapae.ledger.AllotmentFreezes;
import mapae.ledger.FundedLines;
import mapae.ledger.FundingFloors;
import mapae.metric.InvestmentMetrics;
import mapae.metric.MetricView;
import mapae.permission.domain.Operation;
import mapae.progress.ProgressReporting;
import mapae.progress.ReportView;
import mapae.shared.Bilingual;
import mapae.staffing.LeadershipPostings;
import mapae.strategy.Strategies;
import mapae.web.businesscase.CurrentCase;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** One investment, whole: what it is, what it costs, how it goes, who leads it, what was decided. */
@Path("/investments/{code}")
@Produces(Html.TYPE)
public class InvestmentPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Register register;

    @Inject
    private YearlyBudgets budgets;

    @Inject
    private ProgressReporting reporting;

    @Inject
    private BudgetApprovals approvals;

    @Inject
    private InvestmentMetrics metrics;

    @Inject
    private LeadershipPostings postings;

    @Inject
    private FundedLines lines;

    @Inject
    private AllotmentFreezes freezes;

    @Inject
    private FundingFloors floors;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals caseAppraisals;

    @Inject
    private Strategies strategies;

    @Inject
    private Experiments experiments;

    @Inject
    private CurrentCaller currentCaller;

    /** The page. */
    @GET
    public Response show(@PathParam("code") String code) {
        InvestmentView investment = register.byCode(code);
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        List<ReportView> reports = reporting.ofInvestment(investment.id());
        List<MetricView> published = metrics.of(investment.id());
        InvestmentModel model = new InvestmentModel(
                investment.code(),
                otherTitle(investment.title(), texts),
                badges(texts, investment, reports, published),
                Facts.of(texts, formats, investment, reports),
                investment.summary(),
                investment.currency(),
                Years.of(texts, budgets.ofInvestment(investment.id()), reports),
                Curve.of(texts, formats, investment, reporting.planned(investment.id()), reports),
                Milestones.of(texts, investment),
                new Metrics(texts, formats, investment.currency()).cards(published),
                Leads.of(texts, postings.ofInvestment(investment.id())),
                funding(investment),
                CurrentCase.of(code, cases, caseAppraisals),
                Decisions.of(texts, formats, approvals.ofInvestment(investment.id())),
                Reports.of(texts, reports),
                strategies.ofInvestment(code, investment.id()).contributions(),
                Optional.of(investment.kind())
                        .filter(kind -> kind == InvestmentKind.EXPERIMENT)
                        .map(kind -> experiments.ofInvestment(code)),
                links(texts, investment));
        Frame frame = pageFrame
                .named(investment.title().in(texts.locale()))
                .below(texts.get("investments.title"), Address.of("investments"));
        return Html.page("investment/detail.jte", frame, model);
    }

    private InvestmentModel.Funding funding(InvestmentView investment) {
        Caller caller = currentCaller.get();
        return new InvestmentModel.Funding(
                lines.of(investment.id()),
                freezes.of(investment.id()),
                floors.of(investment.id()),
                caller.may(Operation.POST_LEDGER) || caller.may(Operation.HOLD_ALLOTMENT));
    }

    private static Optional<String> otherTitle(Bilingual title, Texts texts) {
        String other = texts.korean() ? title.en() : title.ko();
        return Optional.of(other).filter(text -> !text.equals(title.in(texts.locale())));
    }

    private static List<Badge> badges(
            Texts texts, InvestmentView investment, List<ReportView> reports, List<MetricView> published) {
        List<Badge> badges = new ArrayList<>();
        badges.add(Badges.of(texts, investment.stage()));
        reports.stream()
                .flatMap(report -> report.rating().stream())
                .findFirst()
                .ifPresent(rating -> badges.add(Badges.of(texts, rating, "investment.rating.reported")));
        Metrics.computedRating(published)
                .ifPresent(rating -> badges.add(Badges.of(texts, rating, "investment.rating.computed")));
        return badges;
    }

    private List<InvestmentModel.Link> links(Texts texts, InvestmentView investment) {
        Caller caller = currentCaller.get();
        List<InvestmentModel.Link> links = new ArrayList<>();
        if (caller.may(Operation.REPORT_MONTH, investment.owner())) {
            links.add(new InvestmentModel.Link(
                    texts.get("investment.report-month"),
                    Address.of("investments", investment.code(), "report").toString()));
        }
        if (caller.may(Operation.PROPOSE_BUDGET, investment.owner())) {
            links.add(new InvestmentModel.Link(
                    texts.get("investment.propose-budget"),
                    Address.of("investments", investment.code(), "proposals").toString()));
        }
        if (caller.may(Operation.KEEP_CASE, investment.owner())) {
            links.add(new InvestmentModel.Link(
                    texts.get("investment.keep-served"),
                    Address.of("investments", investment.code(), "objectives").toString()));
        }
        for (String place : List.of("gates", "tier")) {
            links.add(new InvestmentModel.Link(
                    texts.get("investment." + place),
                    Address.of("investments", investment.code(), place).toString()));
        }
        if (caller.may(Operation.READ_AUDIT)) {
            links.add(new InvestmentModel.Link(
                    texts.get("investment.history"),
                    Address.of("audit").with("investment", investment.code()).toString()));
        }
        return links;
    }
}
