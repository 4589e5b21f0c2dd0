package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.access.AccountNames;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.RequestState;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.FourEyes;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;

/** Puts lines and names to requests, and what the caller may do: three statements, however many there are. */
@ApplicationScoped
public class RequestViews {

    @Inject
    private KnownLines lines;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentCaller currentCaller;

    RequestView of(LedgerRequest request) {
        return of(List.of(request)).get(0);
    }

    List<RequestView> of(List<LedgerRequest> requests) {
        Map<LineId, KnownLines.Line> known = lines(requests);
        Map<OrganisationId, OrganisationView> owners = organisations.byIds(
                known.values().stream().map(KnownLines.Line::owner).distinct().toList());
        Map<AccountId, String> people = accounts.of(requests.stream()
                .flatMap(RequestViews::hands)
                .flatMap(hand -> Stream.concat(Stream.of(hand.account()), hand.onBehalfOf().stream()))
                .distinct()
                .toList());
        Caller caller = currentCaller.get();
        return requests.stream()
                .map(request -> view(request, known, owners, people, caller))
                .toList();
    }

    private Map<LineId, KnownLines.Line> lines(List<LedgerRequest> requests) {
        Set<LineId> ids = requests.stream()
                .flatMap(request -> Stream.concat(Stream.of(request.line()), request.toLine().stream()))
                .collect(Collectors.toSet());
        try {
            return lines.byIds(ids);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Stream<Hand> hands(LedgerRequest request) {
        return Stream.of(Optional.of(request.proposer()), request.decider(), request.ender())
                .flatMap(Optional::stream);
    }

    private static RequestView view(
            LedgerRequest request,
            Map<LineId, KnownLines.Line> known,
            Map<OrganisationId, OrganisationView> owners,
            Map<AccountId, String> people,
            Caller caller) {
        KnownLines.Line from = known.get(request.line());
        Optional<KnownLines.Line> to = request.toLine().map(known::get);
        boolean isOpen = request.state() == RequestState.PROPOSED;
        boolean decides = caller.hands(Operation.DECIDE_BUDGET, from.owner()).stream()
                .anyMatch(way -> FourEyes.mayDecide(way, request.proposer()));
        return new RequestView(
                request.id(),
                request.kind(),
                from.organisation(),
                name(owners, from),
                from.year(),
                from.code(),
                from.title(),
                to.map(KnownLines.Line::organisation),
                to.map(line -> name(owners, line)),
                to.map(KnownLines.Line::code),
                to.map(KnownLines.Line::title),
                from.currency(),
                request.amount(),
                request.reference(),
                request.completion(),
                request.state(),
                act(people, request.proposer(), request.proposedAt(), Optional.of(request.reason())),
                request.decider()
                        .map(by -> act(people, by, request.decidedAt().orElseThrow(), request.decisionReason())),
                request.ender().map(by -> act(people, by, request.endedAt().orElseThrow(), request.endReason())),
                request.posting(),
                request.version(),
                isOpen && decides,
                isOpen && own(caller, from, request.proposer()).isPresent(),
                request.state() == RequestState.APPROVED && request.kind().isCarryOver() && decides);
    }

    /** In which way the caller may take a request of their own back. */
    static Optional<Hand> own(Caller caller, KnownLines.Line from, Hand proposer) {
        return caller.hands(Operation.POST_LEDGER, from.owner()).stream()
                .filter(proposer::sharesAnybodyWith)
                .findFirst();
    }

    private static Bilingual name(Map<OrganisationId, OrganisationView> owners, KnownLines.Line line) {
        return owners.get(line.owner()).name();
    }

    private static RequestView.Act act(Map<AccountId, String> people, Hand by, Instant at, Optional<String> reason) {
        return new RequestView.Act(people.get(by.account()), by.onBehalfOf().map(people::get), at, reason);
    }
}
