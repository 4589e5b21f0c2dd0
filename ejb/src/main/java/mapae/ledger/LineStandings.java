package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import mapae.access.CurrentCaller;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.Usage;
import mapae.ledger.model.ClosedYears;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LineBalances;
import mapae.ledger.model.UsageWarnings;
import mapae.ledger.model.UsedLines;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Tells how single lines stand now, and what the caller may do with them. */
@Stateless
@Does(Operation.READ_LEDGER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class LineStandings {

    @Inject
    private KnownLines lines;

    @Inject
    private LineBalances balances;

    @Inject
    private ClosedYears closedYears;

    @Inject
    private UsageWarnings warnings;

    @Inject
    private UsedLines used;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /**
     * How a line stands. Four statements, and one to look the organisation up.
     *
     * @param organisation code of the organisation
     * @param code code of the line
     * @throws Refusal {@code organisation.unknown} or {@code ledger.line-unknown}
     */
    public LineStanding of(String organisation, FiscalYear year, String code) {
        OrganisationView owner = organisations.byCode(organisation);
        try {
            KnownLines.Line line =
                    lines.byCode(owner.id(), year, code).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
            LineBalance balance = balances.of(line.id()).orElse(LineBalance.EMPTY);
            return new LineStanding(
                    Journals.view(line),
                    owner.name(),
                    balance,
                    closedYears.contains(owner.id(), year),
                    currentCaller.get().may(Operation.COMMIT_BUDGET, owner.id()),
                    reached(balance, warnings.on(LocalDate.now(clock))));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Lines of this year from which the caller may commit and of which so much is used that whoever commits is warned, the
     * most used first. Two statements.
     *
     * @param most how many at most
     */
    @Does(Operation.COMMIT_BUDGET)
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public List<LineStanding> nearlyUsed(int most) {
        LocalDate today = LocalDate.now(clock);
        // whoever commits does so for organisations that are named
        Set<OrganisationId> owners =
                currentCaller.get().reach(Operation.COMMIT_BUDGET).orElse(Set.of());
        try {
            List<Integer> percentages = warnings.on(today);
            if (percentages.isEmpty()) {
                return List.of();
            }
            return used.of(FiscalYear.containing(today), owners, Collections.min(percentages), most).stream()
                    .map(one -> new LineStanding(
                            Journals.view(one.line()),
                            one.organisationName(),
                            one.balance(),
                            false,
                            true,
                            reached(one.balance(), percentages)))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static List<CommitmentReceipt.Warning> reached(LineBalance balance, List<Integer> percentages) {
        return Usage.of(balance).reached(percentages).stream()
                .map(CommitmentReceipt.Warning::of)
                .toList();
    }
}
