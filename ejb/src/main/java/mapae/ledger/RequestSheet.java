package mapae.ledger;

import java.util.Optional;
import mapae.ledger.domain.AllotmentFreeze;
import mapae.ledger.domain.LineBalance;

/**
 * All that is needed to decide on a request.
 *
 * @param request the request
 * @param ground the line that gives, with what may be asked of it beside this request
 * @param before what the giving line holds
 * @param after what it would hold once the request is carried out; empty once it is decided
 * @param to the line that receives, of a virement
 */
public record RequestSheet(
        RequestView request, RequestGround ground, LineBalance before, Optional<LineBalance> after, Optional<Side> to) {

    /**
     * The line that receives.
     *
     * @param before what it holds
     * @param after what it would hold; empty once the request is decided
     * @param freeze why it gets no more money as things stand, if so
     */
    public record Side(LineBalance before, Optional<LineBalance> after, Optional<AllotmentFreeze> freeze) {}
}
