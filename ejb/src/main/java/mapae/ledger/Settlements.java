package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.CarryInComparison;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.model.SettlementRows;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Reads the settlement of a year. A total does not depend on who looks at it. */
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
public class Settlements {

    @Inject
    private SettlementRows rows;

    @Inject
    private YearCurrency currencies;

    @Inject
    private OrganisationDirectory organisations;

    /** The currencies in which a year has lines, in alphabetical order. One statement. */
    public List<String> currencies(FiscalYear year) {
        return currencies.all(year);
    }

    /**
     * The settlement of a year. Two statements, and one to look the organisation up.
     *
     * @param currency ISO 4217; may be left out where the year has one
     * @param organisation code; only its own lines; empty for all
     * @throws Refusal {@code settlement.currency} where there are several and none is named, or
     *     {@code organisation.unknown}
     */
    public SettlementView of(FiscalYear year, Optional<String> currency, Optional<String> organisation) {
        String told = currencies.of(year, currency);
        List<SettlementView.Row> found = lines(year, told, organisation).stream()
                .map(line -> new SettlementView.Row(
                        line.organisation(),
                        line.organisationName(),
                        line.code(),
                        line.title(),
                        line.balance(),
                        line.isClosed()))
                .toList();
        LineBalance total =
                found.stream().map(SettlementView.Row::balance).reduce(LineBalance.EMPTY, LineBalance::plus);
        return new SettlementView(year, told, found, total);
    }

    /**
     * What each line carried in, beside what the settlement of its year implies; only lines that carried anything in. Two
     * statements, and one to look the organisation up.
     *
     * @throws Refusal as {@link #of}
     */
    public List<CarryInRow> carriedIn(FiscalYear year, Optional<String> currency, Optional<String> organisation) {
        return lines(year, currencies.of(year, currency), organisation).stream()
                .filter(line -> !line.balance().amount(Account.CARRIED_IN).isZero())
                .map(line -> {
                    CarryInComparison comparison = CarryInComparison.of(line.balance());
                    return new CarryInRow(
                            line.organisation(),
                            line.organisationName(),
                            line.code(),
                            line.title(),
                            comparison,
                            comparison.reason(line.isSettled()));
                })
                .toList();
    }

    private List<SettlementRows.Line> lines(FiscalYear year, String currency, Optional<String> organisation) {
        Optional<OrganisationId> owner =
                organisation.map(code -> organisations.byCode(code).id());
        try {
            return rows.of(year, currency, owner);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
