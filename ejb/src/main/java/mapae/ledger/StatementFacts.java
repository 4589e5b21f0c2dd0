package mapae.ledger;

import java.util.Optional;
import mapae.ledger.domain.BudgetDocument;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * What a statement from elsewhere says of one line, in whole units of the currency.
 *
 * @param organisation whose line
 * @param year fiscal year
 * @param line its code: the way from the top, parts divided by {@code /}; the last part is its name
 * @param currency ISO 4217
 * @param document which document says so
 * @param amount the budget according to the document
 * @param previousAmount of a supplementary budget: the budget before it
 * @param currentAmount of a settlement: the current budget
 * @param spent of a settlement: paid
 * @param carriedOut of a settlement: carried into the year after
 * @param lapsed of a settlement: lapsed; below zero where more was paid than there was
 */
public record StatementFacts(
        OrganisationId organisation,
        FiscalYear year,
        String line,
        String currency,
        BudgetDocument document,
        Won amount,
        Optional<Won> previousAmount,
        Optional<Won> currentAmount,
        Optional<Won> spent,
        Optional<Won> carriedOut,
        Optional<Won> lapsed) {}
