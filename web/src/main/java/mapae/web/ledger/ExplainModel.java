package mapae.web.ledger;

import mapae.ledger.DifferenceView;
import mapae.web.page.Form;

/**
 * A difference between the books and the finance system, and the form to say what it is.
 *
 * @param address where the form goes
 * @param row the difference
 * @param form what was typed
 */
public record ExplainModel(String address, DifferenceView row, Form form) {}
