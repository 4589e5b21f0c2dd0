package mapae.ledger;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.ledger.domain.RequestState;

/**
 * Money was asked to be carried over or moved, or something became of such a request.
 *
 * @param kind {@link #ASKED} or one of the others
 * @param request the request as it stands then
 */
record RequestAudited(String kind, RequestView request) implements Audited {

    static final String ASKED = "ledger.request";
    static final String APPROVED = "ledger.approve";
    static final String RETURNED = "ledger.return";
    static final String WITHDRAWN = "ledger.withdraw";
    static final String REVOKED = "ledger.revoke";

    @Override
    public Map<String, String> before() {
        return switch (kind) {
            case ASKED -> Map.of();
            case REVOKED -> new Told().with("state", RequestState.APPROVED).values();
            default -> new Told().with("state", RequestState.PROPOSED).values();
        };
    }

    @Override
    public Map<String, String> after() {
        return new Told()
                .with("document", request.kind().code() + " " + request.id())
                .with("fiscalYear", request.year())
                .with("organisation", request.organisation())
                .with("line", request.line())
                .with("toLine", request.toLine())
                .with("amount", request.currency() + " " + request.amount().amount())
                .with("reference", request.reference())
                .with("state", request.state())
                .values();
    }

    /** Why this was done; a withdrawal need not say so. */
    @Override
    public Optional<String> reason() {
        return switch (kind) {
            case ASKED -> request.asked().reason();
            case WITHDRAWN, REVOKED -> request.ended().flatMap(RequestView.Act::reason);
            default -> request.decided().flatMap(RequestView.Act::reason);
        };
    }
}
