package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import mapae.ledger.domain.LedgerRule;
import mapae.ledger.model.LedgerRuleBook;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** Says why nothing is posted into a year that is closed. */
@ApplicationScoped
public class YearClosed {

    @Inject
    private LedgerRuleBook rules;

    @Inject
    private Clock clock;

    /** {@code ledger.year-closed}, with the article that is in force. */
    Refusal refusal(FiscalYear year) throws SQLException {
        Bilingual article =
                rules.on(LocalDate.now(clock)).get(LedgerRule.YEAR_INDEPENDENCE).legalBasis();
        return Refusal.rule("ledger.year-closed", year, article.ko(), article.en());
    }
}
