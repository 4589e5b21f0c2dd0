package mapae.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import mapae.ledger.GrantedBudgets;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.plan.domain.PlanComparison;
import mapae.plan.domain.PlanComparison.Granted;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Reads medium-term plans, and compares two versions with one another and with what was granted. */
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
public class Plans {

    @Inject
    private PlanViews views;

    @Inject
    private GrantedBudgets granted;

    /** All versions of all organisations: the latest first year first, then by organisation. Two statements. */
    public List<PlanView> all() {
        try {
            return views.all();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A version with all its lines. Two statements, however many lines there are.
     *
     * @throws Refusal {@code plan.unknown}
     */
    public PlanBook byId(long id) {
        try {
            return views.books(List.of(id)).get(0);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What there is to compare of an organisation: its versions, the latest first. One statement. */
    public List<PlanName> versions(OrganisationId owner) {
        try {
            return views.names(owner);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Two versions of an organisation's plan, beside what was granted as of now. Three statements, however many lines
     * there are.
     *
     * @throws Refusal {@code plan.unknown} or {@code plan.other-organisation}
     */
    public ComparisonView compare(long first, long second) {
        try {
            List<PlanBook> books = views.books(List.of(first, second));
            PlanView a = books.get(0).plan();
            PlanView b = books.get(1).plan();
            if (!a.owner().equals(b.owner())) {
                throw Refusal.invalid("plan.other-organisation");
            }
            FiscalYear from = earlier(a.firstYear(), b.firstYear());
            FiscalYear to = Stream.of(a, b)
                    .map(one -> one.term().last())
                    .max(FiscalYear::compareTo)
                    .orElseThrow();
            List<Granted> inBooks = granted.of(a.owner(), from, to).stream()
                    .map(one -> new Granted(one.year(), one.code(), one.title(), one.granted(), one.current()))
                    .toList();
            return new ComparisonView(
                    a,
                    b,
                    PlanComparison.of(
                            new PlanComparison.Side(a.term(), books.get(0).lines()),
                            new PlanComparison.Side(b.term(), books.get(1).lines()),
                            inBooks));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static FiscalYear earlier(FiscalYear one, FiscalYear other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
