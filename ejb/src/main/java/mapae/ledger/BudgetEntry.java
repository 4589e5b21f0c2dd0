package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.access.CurrentCaller;
import mapae.ledger.domain.AllotmentFreeze;
import mapae.ledger.domain.GrantCheck;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.BudgetLines;
import mapae.ledger.model.GrantedRows;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.RowFault;

/** Tells what rows of a budget or an allotment would do before anything of them is posted. */
@Stateless
@Does(Operation.POST_LEDGER)
@RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
public class BudgetEntry {

    @Inject
    private YearClosed yearClosed;

    @Inject
    private GrantedRows rows;

    @Inject
    private BudgetLines lines;

    @Inject
    private FundingHolds holds;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    /**
     * The organisation, if the caller may post into its books and the year is open.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own} or {@code ledger.year-closed}
     */
    public OrganisationView open(String organisation, FiscalYear year) {
        OrganisationView owner = organisations.byCode(organisation);
        if (!currentCaller.get().may(Operation.POST_LEDGER, owner.id())) {
            throw Refusal.forbidden("ledger.not-own", organisation);
        }
        try {
            if (rows.isClosed(owner.id(), year)) {
                throw yearClosed.refusal(year);
            }
            return owner;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What rows would do. Posts nothing.
     *
     * @param given at most as many as a posting has lines
     * @param unread what was found wrong when they were read
     * @throws Refusal as {@link #open}, {@code ledger.kind} or {@code ledger.too-many-lines}
     */
    public GrantCheck check(
            String organisation,
            FiscalYear year,
            PostingKind kind,
            List<GrantCheck.Given> given,
            List<RowFault> unread) {
        OrganisationView owner = open(organisation, year);
        switch (kind) {
            case INITIAL_BUDGET, SUPPLEMENTARY_BUDGET, ALLOTMENT -> {
                // those that are posted from rows
            }
            default -> throw Refusal.invalid("ledger.kind", kind.code());
        }
        if (given.size() > BudgetPostings.MOST_LINES) {
            throw Refusal.invalid("ledger.too-many-lines", BudgetPostings.MOST_LINES);
        }
        Set<String> codes = new HashSet<>();
        given.forEach(row -> codes.add(row.line()));
        Map<String, GrantCheck.Standing> known = new HashMap<>();
        try {
            Map<String, AllotmentFreeze> frozen = holds.freezes(lines.byCode(owner.id(), year, codes));
            rows.standing(owner.id(), year, codes)
                    .forEach((code, line) -> known.put(
                            code,
                            new GrantCheck.Standing(
                                    line.title(),
                                    line.currency(),
                                    line.balance(),
                                    Optional.ofNullable(frozen.get(code)))));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
        return GrantCheck.of(kind, PostingRules.MOST, known, given, unread);
    }
}
