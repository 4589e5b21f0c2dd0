package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.ledger.domain.LineId;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.organisation.OrganisationDirectory;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** The lines that requests are about, and requests with them for readers. */
@ApplicationScoped
public class RequestedLines {

    @Inject
    private KnownLines lines;

    @Inject
    private OrganisationDirectory organisations;

    /**
     * The line of that code.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.line-code} or {@code ledger.line-unknown}
     */
    KnownLines.Line byCode(String organisation, FiscalYear year, String code) {
        PostingRules.requireCode(code);
        try {
            return lines.byCode(organisations.byCode(organisation).id(), year, code)
                    .orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The line that gives. */
    KnownLines.Line giving(LedgerRequest request) {
        return byId(request.line());
    }

    /** The line that receives, of a virement. */
    Optional<KnownLines.Line> receiving(LedgerRequest request) {
        return request.toLine().map(this::byId);
    }

    private KnownLines.Line byId(LineId id) {
        try {
            return lines.byId(id).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** A request as readers see it. */
    RequestView view(LedgerRequest request) {
        return views(List.of(request)).get(0);
    }

    /** Requests as readers see them. One statement. */
    List<RequestView> views(List<LedgerRequest> requests) {
        Set<LineId> ids = requests.stream()
                .flatMap(request -> Stream.concat(Stream.of(request.line()), request.toLine().stream()))
                .collect(Collectors.toSet());
        try {
            Map<LineId, KnownLines.Line> known = lines.byIds(ids);
            return requests.stream()
                    .map(request -> view(
                            request, known.get(request.line()), request.toLine().map(known::get)))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static RequestView view(LedgerRequest request, KnownLines.Line from, Optional<KnownLines.Line> to) {
        return new RequestView(
                request.id(),
                request.kind(),
                from.organisation(),
                from.year(),
                from.code(),
                to.map(KnownLines.Line::organisation),
                to.map(KnownLines.Line::code),
                from.currency(),
                request.amount(),
                request.reference(),
                request.completion(),
                request.reason(),
                request.state(),
                request.proposedAt(),
                request.decidedAt(),
                request.decisionReason(),
                request.posting(),
                request.version());
    }
}
