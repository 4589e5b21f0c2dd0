package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mapae.ledger.model.SettlementRows;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** In which currency a year is told: amounts in several are never added up. */
@ApplicationScoped
public class YearCurrency {

    /** The currency of a year that has no lines. */
    private static final String USUAL = "KRW";

    @Inject
    private SettlementRows rows;

    /** Those in which the year has lines, in alphabetical order. */
    List<String> all(FiscalYear year) {
        try {
            return rows.currencies(year);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * The one that is said, else the only one.
     *
     * @throws Refusal {@code settlement.currency} where there are several and none is said
     */
    String of(FiscalYear year, Optional<String> said) {
        return said.orElseGet(() -> {
            List<String> known = all(year);
            if (known.size() > 1) {
                throw Refusal.invalid("settlement.currency", year, String.join(", ", known));
            }
            return known.isEmpty() ? USUAL : known.get(0);
        });
    }
}
