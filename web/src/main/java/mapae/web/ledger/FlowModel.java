package mapae.web.ledger;

import java.util.List;
import mapae.ledger.domain.LineBalance;

/**
 * The flow of a year.
 *
 * @param chosen of which year, currency and organisation
 * @param flows what came in and what went out
 * @param total all lines together
 * @param inWords the same for whoever does not see the chart
 */
public record FlowModel(Chosen chosen, List<Flow> flows, LineBalance total, String inWords) {

    public FlowModel {
        flows = List.copyOf(flows);
    }
}
