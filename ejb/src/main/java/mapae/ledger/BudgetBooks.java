package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import mapae.ledger.domain.BudgetTree;
import mapae.ledger.model.BudgetBookRows;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;

/** Reads budget books: an organisation's lines as a tree, three years beside one another. */
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
public class BudgetBooks {

    @Inject
    private BudgetBookRows rows;

    /** Which books there are, by year, organisation and currency. One statement. */
    public List<BookView> all() {
        try {
            return rows.books().stream()
                    .map(one -> new BookView(one.year(), one.organisation(), one.organisationName(), one.currency()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * The budget of a year, beside that of the year before and the settlement of the one before that. One statement,
     * however many lines there are.
     *
     * @param organisation its code; where nobody has it, the book is empty
     * @param currency ISO 4217; lines in other currencies are left out
     */
    public BudgetTree of(FiscalYear year, String organisation, String currency) {
        try {
            return BudgetTree.of(rows.of(year, organisation, currency));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
