package mapae.ledger;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.ledger.domain.RequestState;

/**
 * Money was asked to be carried over or moved, or such a request was decided.
 *
 * @param kind {@code ledger.request}, {@code ledger.approve} or {@code ledger.return}
 * @param request the request as it stands then
 */
record RequestAudited(String kind, RequestView request) implements Audited {

    static RequestAudited proposed(RequestView request) {
        return new RequestAudited("ledger.request", request);
    }

    static RequestAudited decided(RequestView request) {
        return new RequestAudited(
                request.state() == RequestState.APPROVED ? "ledger.approve" : "ledger.return", request);
    }

    @Override
    public Map<String, String> before() {
        return kind.equals("ledger.request")
                ? Map.of()
                : new Told().with("state", RequestState.PROPOSED).values();
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

    @Override
    public Optional<String> reason() {
        return request.decisionReason().or(() -> Optional.of(request.reason()));
    }
}
