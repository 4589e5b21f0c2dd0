package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.gate.domain.Approver;
import mapae.gate.domain.Bar;
import mapae.gate.domain.CommitteeDecision;
import mapae.gate.domain.CommitteeMember;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.Seat;
import mapae.gate.model.CommitteeTable;
import mapae.gate.model.SittingTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/**
 * Writes down what committees do in their sittings, and decides what follows from the votes. Whoever writes it down need not
 * sit on the committee, but has no hand in the case and is not recused, as if they decided themselves.
 */
@Stateless
@Does(Operation.DECIDE_GATE)
@RolesAllowed(Roles.PLANNER)
public class Sittings {

    @Inject
    private GateReviews gates;

    @Inject
    private Deciders deciders;

    @Inject
    private CommitteeTable committees;

    @Inject
    private SittingTable sittings;

    @Inject
    private GateOutcomes outcomes;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Who may have sat on a review since it was submitted, and what keeps whom off; nobody where no committee decides. Whoever
     * left since is among them: a sitting may be written down later.
     */
    public List<Seat> seats(ReviewBook book) {
        try {
            Optional<CommitteeTable.Head> committee =
                    committees.ofRequirement(book.requirement().id());
            if (committee.isEmpty() || book.review().submitted().isEmpty()) {
                return List.of();
            }
            LocalDate today = LocalDate.now(clock);
            Map<AccountId, CommitteeMember> sat = new LinkedHashMap<>();
            for (CommitteeMember member : committees.members(committee.get().id(), submitted(book.review()), today)) {
                sat.merge(member.account(), member, (one, other) -> one.sitsOn(today) ? one : other);
            }
            return seats(book, List.copyOf(sat.values()), today);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Records a sitting, and decides on the review as the votes say.
     *
     * @throws Refusal {@code gate.unknown}, {@code gate.recused}, {@code gate.own-review}, {@code gate.not-waiting},
     *     {@code gate.no-committee}, {@code gate.sitting-day}, {@code gate.not-member}, {@code gate.member-out},
     *     what {@link CommitteeDecision#of} and {@link GateOutcomes#settle} refuse, or {@code request.conflict}
     */
    public ReviewHead record(long id, SittingCommand command) {
        try {
            ReviewBook book = gates.byId(id);
            Hand hand = deciders.of(book.review(), book.evidence());
            ReviewHead review = GateDecisions.waiting(book);
            if (book.requirement().approver() != Approver.COMMITTEE) {
                throw Refusal.rule("gate.no-committee");
            }
            // before anything about votes: they may have been given on what somebody changed since
            GateTexts.requireChanged(command.version() == review.version());
            requireDay(review, command.day());
            String minutes = GateTexts.required(command.minutes(), GateTexts.LONG);
            List<Seat> seats = seated(seats(book, command.day()), command.ballots());
            int quorum = book.requirement().quorum().orElseThrow();
            CommitteeDecision decision = decided(seats, quorum);
            outcomes.settle(
                    book,
                    new DecisionCommand(
                            command.version(),
                            decision.outcome(),
                            command.reasons(),
                            command.continuityReason(),
                            command.conditions()),
                    hand);
            CommitteeTable.Head committee =
                    committees.ofRequirement(book.requirement().id()).orElseThrow();
            sittings.add(
                    id,
                    committee.id(),
                    command.day(),
                    quorum,
                    decision.byChair(),
                    minutes,
                    seats,
                    hand,
                    clock.instant());
            ReviewHead after = gates.byId(id).review();
            trail.append(
                    GateAudited.sitting(after, committee.name(), command.day(), decision, quorum),
                    currentCaller.actor(Operation.DECIDE_GATE, after.owner(), hand));
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireDay(ReviewHead review, LocalDate day) {
        LocalDate submitted = submitted(review);
        if (day.isBefore(submitted) || day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("gate.sitting-day", submitted);
        }
    }

    private LocalDate submitted(ReviewHead review) {
        return LocalDate.ofInstant(review.submitted().orElseThrow().at(), clock.getZone());
    }

    private List<Seat> seats(ReviewBook book, LocalDate day) throws SQLException {
        CommitteeTable.Head committee =
                committees.ofRequirement(book.requirement().id()).orElseThrow();
        return seats(book, committees.members(committee.id(), day), day);
    }

    private List<Seat> seats(ReviewBook book, List<CommitteeMember> members, LocalDate day) throws SQLException {
        Map<AccountId, Bar> out = deciders.out(book.review(), book.evidence(), members, day);
        return members.stream()
                .map(one -> new Seat(
                        one.account(),
                        one.username(),
                        one.name(),
                        one.chairs(),
                        Optional.ofNullable(out.get(one.account())),
                        false,
                        Optional.empty()))
                .toList();
    }

    /** The seats with the votes of those who were there; nobody votes who is no member that day, stays out, or has voted. */
    private static List<Seat> seated(List<Seat> seats, List<SittingCommand.Ballot> ballots) {
        Map<String, Seat> members = seats.stream().collect(Collectors.toMap(Seat::username, seat -> seat));
        Map<String, Optional<Outcome>> votes = new HashMap<>();
        for (SittingCommand.Ballot ballot : ballots) {
            Seat seat = Optional.ofNullable(members.get(ballot.member()))
                    .orElseThrow(() -> Refusal.rule("gate.not-member", ballot.member()));
            if (seat.bar().isPresent()) {
                throw Refusal.rule("gate.member-out", seat.name());
            }
            if (votes.put(ballot.member(), ballot.vote()) != null) {
                throw Refusal.invalid("gate.voted-twice");
            }
        }
        return seats.stream()
                .map(seat -> votes.containsKey(seat.username()) ? seat.voting(votes.get(seat.username())) : seat)
                .toList();
    }

    private static CommitteeDecision decided(List<Seat> seats, int quorum) {
        return CommitteeDecision.of(
                seats.stream()
                        .filter(Seat::present)
                        .map(seat -> new CommitteeDecision.Vote(seat.account(), seat.vote()))
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.bar().isPresent())
                        .map(Seat::account)
                        .collect(Collectors.toSet()),
                seats.stream()
                        .filter(Seat::chairs)
                        .findFirst()
                        .map(Seat::account)
                        .orElseThrow(() -> Refusal.rule("gate.no-chair")),
                quorum);
    }
}
