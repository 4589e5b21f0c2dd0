package mapae.businesscase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mapae.businesscase.domain.CaseComparison;
import mapae.businesscase.domain.Completeness;
import mapae.businesscase.domain.Shortfall;
import mapae.businesscase.model.BusinessCase;
import mapae.businesscase.model.CaseList;
import mapae.businesscase.model.CaseVersions;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Page;
import mapae.shared.Refusal;

/** Reads business cases, and tells what changed between two versions and what is missing in one. */
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
public class BusinessCases {

    @Inject
    private CaseViews views;

    @Inject
    private CaseList list;

    @Inject
    private CaseVersions versions;

    @Inject
    private Register register;

    /** Versions of cases, the latest first. One statement. */
    public Page<CaseView> list(CaseQuery query) {
        try {
            List<CaseView> found = list.page(wanted(query), query.before(), query.limit() + 1).stream()
                    .map(CaseView::of)
                    .toList();
            List<CaseView> rows = found.stream().limit(query.limit()).toList();
            return new Page<>(
                    rows,
                    found.size() > query.limit()
                            ? Optional.of(
                                    String.valueOf(rows.get(rows.size() - 1).id()))
                            : Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** How many the query's filters let through. One statement. */
    public long count(CaseQuery query) {
        try {
            return list.count(wanted(query));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The versions of the case for an investment, the latest first; none if there is no such investment. */
    public List<CaseView> history(String investment) {
        try {
            return list.ofInvestment(register.idByCode(investment)).stream()
                    .map(CaseView::of)
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * A version whole. A statement for itself and one for each section.
     *
     * @throws Refusal {@code case.unknown}
     */
    public CaseBook byId(long id) {
        try {
            return views.books(List.of(id)).get(0);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Several versions whole, in the order asked for; as many statements as for one. */
    public List<CaseBook> byIds(List<Long> ids) {
        try {
            return views.books(ids);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What changed from one version to another.
     *
     * @throws Refusal {@code case.unknown} or {@code case.other-investment}
     */
    public CaseDifference compare(long first, long second) {
        List<CaseBook> books = byIds(List.of(first, second));
        CaseBook a = books.get(0);
        CaseBook b = books.get(1);
        if (!a.head().investment().equals(b.head().investment())) {
            throw Refusal.invalid("case.other-investment");
        }
        return new CaseDifference(a.head(), b.head(), CaseComparison.of(a.content(), b.content()));
    }

    /**
     * What a version lacks before it may be submitted.
     *
     * @throws Refusal {@code case.unknown}
     */
    public List<Shortfall> missing(long id) {
        return Completeness.missing(byId(id).content());
    }

    /**
     * All who had a hand in a version: none of them decides on it.
     *
     * @throws Refusal {@code case.unknown}
     */
    public List<Hand> writers(long id) {
        return versions.byId(id).map(BusinessCase::writers).orElseThrow(() -> Refusal.notFound("case.unknown", id));
    }

    private static CaseList.Wanted wanted(CaseQuery query) {
        return new CaseList.Wanted(query.state(), query.organisation());
    }
}
