package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.domain.CarriedIn;
import mapae.ledger.domain.ClosingCandidate;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.OpenRequests;
import mapae.ledger.model.CandidateFacts;
import mapae.ledger.model.SettlementRows;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Reads what is left on the lines of a year before it is closed, and what the close would do with it. */
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
public class ClosingCandidates {

    @Inject
    private SettlementRows rows;

    @Inject
    private CandidateFacts facts;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * The lines on which something is left, of organisations whose year is open. Three statements, and one to look the
     * organisation up.
     *
     * @param currency ISO 4217
     * @param organisation code; only its own lines; empty for all
     * @throws Refusal {@code organisation.unknown}
     */
    public List<CandidateRow> of(FiscalYear year, String currency, Optional<String> organisation) {
        Optional<OrganisationId> owner =
                organisation.map(code -> organisations.byCode(code).id());
        try {
            Map<LineId, CarriedIn> carriedIn = facts.carriedIn(year, owner);
            Map<LineId, CandidateFacts.Requests> requests = facts.requests(year, owner);
            return rows.of(year, currency, owner).stream()
                    .filter(line -> !line.isClosed() && ClosingCandidate.isOne(line.balance()))
                    .map(line -> row(line, carriedIn, requests))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Whether the caller may ask for carry-overs of that organisation; nobody may of all at once.
     *
     * @throws Refusal {@code organisation.unknown}
     */
    public boolean mayAsk(Optional<String> organisation) {
        return organisation
                .map(code -> currentCaller
                        .get()
                        .may(Operation.POST_LEDGER, organisations.byCode(code).id()))
                .orElse(false);
    }

    private static CandidateRow row(
            SettlementRows.Line line, Map<LineId, CarriedIn> carriedIn, Map<LineId, CandidateFacts.Requests> requests) {
        CandidateFacts.Requests asked =
                requests.getOrDefault(line.id(), new CandidateFacts.Requests(OpenRequests.NONE, OpenRequests.NONE));
        return new CandidateRow(
                line.organisation(),
                line.organisationName(),
                line.code(),
                line.title(),
                new ClosingCandidate(
                        line.balance(),
                        carriedIn.getOrDefault(line.id(), CarriedIn.NOTHING),
                        asked.approved(),
                        asked.waiting()));
    }
}
