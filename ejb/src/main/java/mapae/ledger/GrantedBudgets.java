package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mapae.ledger.model.GrantedRows;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Tells what was granted to the lines of an organisation over several years, and what its lines are called. */
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
public class GrantedBudgets {

    @Inject
    private GrantedRows rows;

    /** The lines in won of these years, by year and code, as of now. One statement. */
    public List<GrantedView> of(OrganisationId organisation, FiscalYear first, FiscalYear last) {
        try {
            return rows.of(organisation, first, last).stream()
                    .map(line ->
                            new GrantedView(line.year(), line.code(), line.title(), line.granted(), line.current()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The names of lines by code, each as the latest year has it; codes that no year has are left out. */
    public Map<String, Bilingual> titles(OrganisationId organisation, Collection<String> codes) {
        try {
            return rows.titles(organisation, codes);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
