package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Instrument;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.model.InstrumentRows;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;

/** Reads a year's book by what each line is for: each line once, so the parts come to the book. */
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
public class Instruments {

    private static final Comparator<InstrumentView> ORDER = Comparator.comparing(InstrumentView::instrument)
            .thenComparing(one -> one.code().orElse(""));

    @Inject
    private InstrumentRows rows;

    /** The book of an organisation for a year, in one currency, by instrument. */
    public List<InstrumentView> of(OrganisationId owner, FiscalYear year, String currency) {
        try {
            return rows.of(owner, year, currency).stream()
                    .map(Instruments::view)
                    .sorted(ORDER)
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static InstrumentView view(InstrumentRows.Row row) {
        Instrument instrument = row.investment()
                .map(code -> Instrument.INVESTMENT)
                .orElseGet(() -> row.reference().map(Instrument::ofReference).orElse(Instrument.OTHER));
        LineBalance balance = row.balance();
        Optional<String> code = row.investment()
                .or(() -> row.reference().map(reference -> reference.substring(reference.indexOf('/') + 1)));
        return new InstrumentView(
                instrument,
                code,
                row.name(),
                row.lines(),
                balance.current(),
                balance.amount(Account.UNALLOTTED),
                balance.amount(Account.AVAILABLE),
                balance.amount(Account.COMMITTED),
                balance.amount(Account.SPENT),
                balance.amount(Account.CARRIED_OUT),
                balance.amount(Account.LAPSED));
    }
}
