package mapae.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mapae.appraisal.AppraisalCommand.RateCommand;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.DiscountSchedules;
import mapae.appraisal.domain.IncrementalAnalysis;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.Tornado;
import mapae.appraisal.model.DiscountRateBook;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Refusal;

/** Computes what flows of money are worth, and how options score. Stores nothing. */
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
public class Appraisals {

    @Inject
    private DiscountRateBook book;

    @Inject
    private Clock clock;

    /** All schedules of discount rates in all versions: by code, the latest version first. */
    public List<DiscountRates> rates() {
        return schedules().all();
    }

    /**
     * What flows are worth.
     *
     * @throws Refusal for a rate or flows out of bounds, or a schedule that is not in force
     */
    public AppraisalView appraise(AppraisalCommand command) {
        CashFlows flows = AppraisalBounds.flows(command.flows());
        return AppraisalView.of(flows, rates(command.rate()));
    }

    /**
     * Several options by themselves and one after another.
     *
     * @throws Refusal likewise, and for options that cannot be compared
     */
    public OptionsView compare(ComparisonCommand command) {
        AppraisalBounds.count(command.options().size());
        DiscountRates rates = rates(command.rate());
        Set<String> names = new HashSet<>();
        List<IncrementalAnalysis.Option> options = command.options().stream()
                .map(option -> new IncrementalAnalysis.Option(
                        AppraisalBounds.name(option.name(), names), AppraisalBounds.flows(option.flows())))
                .toList();
        AppraisalBounds.sameBase(options);
        AppraisalBounds.together(options);
        return new OptionsView(
                options.stream()
                        .map(option ->
                                new OptionsView.Appraised(option.name(), AppraisalView.of(option.flows(), rates)))
                        .toList(),
                IncrementalAnalysis.of(options, rates));
    }

    /**
     * NPV as it may turn out.
     *
     * @throws Refusal likewise, and for a number of draws out of bounds
     */
    public MonteCarlo simulate(SimulationCommand command) {
        AppraisalBounds.draws(command.draws());
        CashFlows flows = AppraisalBounds.flows(command.appraisal().flows());
        return MonteCarlo.of(
                flows, rates(command.appraisal().rate()), command.drivers(), command.seed(), command.draws());
    }

    /**
     * How much NPV depends on each driver.
     *
     * @throws Refusal likewise, and for a range out of bounds
     */
    public Tornado tornado(AppraisalCommand command, List<Tornado.Range> ranges) {
        CashFlows flows = AppraisalBounds.flows(command.flows());
        DiscountRates rates = rates(command.rate());
        AppraisalBounds.ranges(ranges, rates);
        return Tornado.of(flows, rates, ranges);
    }

    /**
     * Options scored by several criteria.
     *
     * @throws Refusal for weights that are not 100 % together, comparisons that are not every pair once, or a score out of
     *     bounds
     */
    public CriteriaView score(CriteriaCommand command) {
        return CriteriaBounds.score(command);
    }

    private DiscountRates rates(RateCommand command) {
        if (command instanceof RateCommand.Scheduled scheduled) {
            LocalDate day = scheduled.asOf().orElseGet(() -> LocalDate.now(clock));
            return schedules()
                    .of(scheduled.code(), day)
                    .orElseThrow(() -> Refusal.invalid("appraisal.no-rate", scheduled.code(), day));
        }
        return AppraisalBounds.rates(((RateCommand.Given) command).segments());
    }

    private DiscountSchedules schedules() {
        try {
            return book.schedules();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
