package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mapae.access.CurrentCaller;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.Usage;
import mapae.ledger.model.ClosedYears;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LineBalances;
import mapae.ledger.model.UsageWarnings;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
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
            List<CommitmentReceipt.Warning> reached =
                    Usage.of(balance).reached(warnings.on(LocalDate.now(clock))).stream()
                            .map(CommitmentReceipt.Warning::of)
                            .toList();
            return new LineStanding(
                    Journals.view(line),
                    owner.name(),
                    balance,
                    closedYears.contains(owner.id(), year),
                    currentCaller.get().may(Operation.COMMIT_BUDGET, owner.id()),
                    reached);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
