package mapae.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.progress.domain.MonthReport;
import mapae.progress.domain.ReportRules;
import mapae.progress.model.ProgressReport;
import mapae.progress.model.ProgressReports;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Takes and shows monthly reports. */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class ProgressReporting {

    private static final int PERCENT_DECIMALS = 2;

    @Inject
    private ProgressReports reports;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Reports a month of an investment of the caller's organisation, or corrects it. The same content again changes
     * nothing.
     *
     * @throws Refusal {@code progress.not-own-investment}; {@code progress.already-reported} if the month has a report
     *     and the command names no version, {@code request.conflict} if it names an old one; or a rule of
     *     {@link ReportRules}
     */
    @Does(Operation.REPORT_MONTH)
    @RolesAllowed(Roles.PROJECT_MANAGER)
    public ReportView report(String investmentCode, ReportCommand command) {
        InvestmentView investment = register.byCode(investmentCode);
        Caller caller = currentCaller.get();
        if (!caller.may(Operation.REPORT_MONTH, investment.owner())) {
            throw Refusal.forbidden("progress.not-own-investment", investmentCode);
        }
        if (command.month() == null) {
            throw Refusal.invalid("progress.month-missing");
        }
        MonthReport said = said(command);
        Optional<String> words = command.note().map(String::strip).filter(text -> !text.isEmpty());
        ReportRules.check(
                said,
                words,
                before(investment.id(), command.month()),
                YearMonth.now(clock),
                investment.startsOn().map(YearMonth::from));
        Optional<ProgressReport> there = reports.of(investment.id(), command.month());
        if (there.isPresent() && there.get().says(said, words)) {
            return view(there.get());
        }
        Optional<MonthAudited.Said> earlier =
                there.map(standing -> new MonthAudited.Said(standing.figures(), standing.note()));
        ProgressReport report = there.map(standing -> corrected(standing, command, said, words, caller))
                .orElseGet(() -> {
                    ProgressReport first =
                            new ProgressReport(investment.id(), said, words, caller.username(), clock.instant());
                    reports.add(first);
                    return first;
                });
        trail.append(
                new MonthAudited(investment.code(), investment.currency(), earlier, new MonthAudited.Said(said, words)),
                currentCaller.actor(Operation.REPORT_MONTH, investment.owner()));
        return view(report);
    }

    private ProgressReport corrected(
            ProgressReport standing, ReportCommand command, MonthReport said, Optional<String> words, Caller caller) {
        int seen = command.version().orElseThrow(() -> Refusal.conflict("progress.already-reported", command.month()));
        if (seen != standing.version()) {
            throw Refusal.conflict("request.conflict");
        }
        standing.correct(said, words, caller.username(), clock.instant());
        reports.flush();
        return standing;
    }

    private static MonthReport said(ReportCommand command) {
        if (command.physicalProgress()
                .filter(percent -> percent.stripTrailingZeros().scale() > PERCENT_DECIMALS)
                .isPresent()) {
            throw Refusal.invalid("progress.percent-decimals", PERCENT_DECIMALS);
        }
        return new MonthReport(
                command.month(),
                command.physicalProgress().map(Percent::new),
                command.actualCost(),
                command.yearForecast(),
                command.forecastFinish(),
                command.rating());
    }

    /** What was last said of progress and of cost before a month, each in the latest report that says it. */
    private Optional<MonthReport> before(InvestmentId investment, YearMonth month) {
        List<MonthReport> earlier = reports.of(investment).stream()
                .map(ProgressReport::figures)
                .filter(report -> report.month().isBefore(month))
                .toList();
        return earlier.stream()
                .findFirst()
                .map(last -> new MonthReport(
                        last.month(),
                        earlier.stream()
                                .flatMap(one -> one.physicalProgress().stream())
                                .findFirst(),
                        earlier.stream()
                                .flatMap(one -> one.actualCost().stream())
                                .findFirst(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** All reports of one investment, the latest month first. */
    public List<ReportView> ofInvestment(InvestmentId investment) {
        return reports.of(investment).stream().map(ProgressReporting::view).toList();
    }

    /** The latest report of each of these investments that has one. */
    public Map<InvestmentId, ReportView> latest(Collection<InvestmentId> investments) {
        return reports.latest(investments).stream()
                .map(ProgressReporting::view)
                .collect(Collectors.toMap(ReportView::investment, Function.identity()));
    }

    /** The current time-phased baseline of an investment: planned value by month, cumulative. */
    public NavigableMap<YearMonth, Won> planned(InvestmentId investment) {
        return reports.planned(investment);
    }

    /** Investments of an organisation that are being delivered and have no report of the month. */
    public List<InvestmentId> unreported(OrganisationId owner, YearMonth month) {
        return reports.unreported(owner, month);
    }

    private static ReportView view(ProgressReport r) {
        MonthReport figures = r.figures();
        return new ReportView(
                r.investment(),
                r.month(),
                figures.physicalProgress().map(Percent::value),
                figures.actualCost(),
                figures.yearForecast(),
                r.wholeLifeCost(),
                r.totalBenefits(),
                r.startedOn(),
                figures.forecastFinish(),
                figures.rating(),
                r.title(),
                r.owner(),
                r.category(),
                r.summary(),
                r.note(),
                r.scheduleNote(),
                r.varianceNote(),
                r.budgetNote(),
                r.benefitsNote(),
                r.reportedBy(),
                r.reportedAt(),
                r.version());
    }
}
