package mapae.ledger;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mapae.ledger.domain.CarryOver;
import mapae.ledger.domain.CarryOverPolicy;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.OpenRequests;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Virement;
import mapae.ledger.domain.VirementPolicy;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRequest;
import mapae.ledger.model.LedgerRuleBook;
import mapae.ledger.model.MultiYearPlanLists;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** Holds a request against the rules that are in force today, and against the lines as they are. */
@ApplicationScoped
public class RequestRules {

    @Inject
    private LedgerRuleBook book;

    @Inject
    private CommittedRequests requests;

    @Inject
    private RequestedLines lines;

    @Inject
    private LineTree tree;

    @Inject
    private Books books;

    @Inject
    private MultiYearPlanLists plans;

    @Inject
    private FundingHolds holds;

    @Inject
    private VirementRules virements;

    @Inject
    private Clock clock;

    /**
     * Refuses what no rule allows. Whoever asks leaves to others what they asked for before; whoever decides leaves what
     * is approved. The year and the lines are held until the transaction ends, so that two cannot ask for the same money.
     *
     * @param isOpenCounted whether what waits for a decision counts as well as what is approved
     * @throws Refusal {@code ledger.year-closed}, {@code ledger.line-has-parts}, {@code ledger.allotment-frozen}, and what
     *     {@link CarryOverPolicy} and {@link VirementPolicy} refuse
     */
    void check(LedgerRequest request, Optional<Long> id, boolean isOpenCounted) {
        try {
            List<LineId> touched = Stream.concat(Stream.of(request.line()), request.toLine().stream())
                    .toList();
            Map<LineId, LineBalance> held = hold(request, touched);
            tree.requireWithoutParts(touched);
            if (request.toLine().isPresent()) {
                holds.requireNotFrozen(request.toLine().get());
            }
            OpenRequests others = requests.open(request.line(), id, isOpenCounted);
            decide(request, held, others).ifPresent(why -> {
                throw why;
            });
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** With what else funds the same investment, so that two do not undercut together what is guaranteed to it. */
    private Map<LineId, LineBalance> hold(LedgerRequest request, List<LineId> touched) throws SQLException {
        Set<LineId> all = new TreeSet<>(touched);
        if (!request.kind().isCarryOver()) {
            all.addAll(holds.beside(lines.giving(request)));
        }
        return books.hold(all);
    }

    private Optional<Refusal> decide(LedgerRequest request, Map<LineId, LineBalance> held, OpenRequests others)
            throws SQLException {
        KnownLines.Line from = lines.giving(request);
        if (!request.kind().isCarryOver()) {
            boolean followsDuties = request.kind() == PostingKind.TRANSFER_OF_DUTIES;
            Virement.References references = new Virement.References(
                    // nothing is moved before somebody else has approved the request
                    Optional.of("request"),
                    followsDuties ? Optional.empty() : request.reference(),
                    followsDuties ? request.reference() : Optional.empty());
            KnownLines.Line to = lines.receiving(request).orElseThrow();
            return virements.decide(request.kind(), from, to, request.amount(), references, held, others);
        }
        CarryOver wish =
                new CarryOver(request.kind(), request.amount(), from.year(), request.reference(), request.completion());
        return new CarryOverPolicy(book.on(LocalDate.now(clock)))
                .decide(wish, held.get(request.line()), book.carriedInto(from.id()), others);
    }

    /**
     * Last year of the continuing expenditure: as the plan of the line has it that the Assembly resolved, else as whoever
     * asks says.
     *
     * @throws Refusal {@code ledger.completion-planned} with the plan's year where they say another
     */
    Optional<FiscalYear> completion(RequestCommand command, KnownLines.Line from) {
        if (command.kind() != PostingKind.CARRY_OVER_CONTINUING) {
            return command.completion();
        }
        try {
            Optional<FiscalYear> planned = plans.completion(from.owner(), from.code(), from.year());
            if (planned.isPresent()
                    && command.completion()
                            .filter(said -> !planned.get().equals(said))
                            .isPresent()) {
                throw Refusal.rule("ledger.completion-planned", planned.get());
            }
            return planned.or(command::completion);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
