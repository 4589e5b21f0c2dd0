package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.RequestView;
import mapae.ledger.domain.RequestState;
import mapae.web.page.Badge;
import mapae.web.page.Link;

/**
 * Requests to carry money over and to move it, in a state.
 *
 * @param shown the state
 * @param states the states to choose from, with how many requests are in each
 * @param rows the requests, the oldest first
 * @param next where the next page starts
 * @param mayAsk whether the caller may ask for something
 */
public record RequestsModel(
        RequestState shown, List<Link> states, List<Row> rows, Optional<String> next, boolean mayAsk) {

    public RequestsModel {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /**
     * A request.
     *
     * @param request the request
     * @param days for how many days it waits, or waited until it was decided or withdrawn
     * @param own that it is the caller's own, where they could decide otherwise
     */
    public record Row(RequestView request, long days, Optional<Badge> own) {}
}
