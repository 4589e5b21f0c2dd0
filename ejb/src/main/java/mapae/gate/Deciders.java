package mapae.gate;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.access.CurrentCaller;
import mapae.gate.domain.Bar;
import mapae.gate.domain.CommitteeMember;
import mapae.gate.domain.Condition;
import mapae.gate.domain.Evidence;
import mapae.gate.domain.Objection;
import mapae.gate.domain.ReviewHead;
import mapae.gate.model.Recusals;
import mapae.gate.model.ReviewParts;
import mapae.gate.model.Reviews;
import mapae.permission.domain.Operation;
import mapae.shared.AccountId;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/**
 * In which ways the caller may decide on a review and what follows from it: never on one of their own, nor on one of what
 * they are recused from, nor in the place of somebody for whom either is true.
 */
@ApplicationScoped
public class Deciders {

    @Inject
    private Recusals recusals;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewParts parts;

    @Inject
    private ReviewedCase reviewedCase;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** What the caller finds in the way: hands that are left, and what keeps the others off. */
    private record Ways(List<Hand> left, Optional<Bar> bar) {}

    /**
     * How the caller decides on a review.
     *
     * @throws Refusal {@code gate.recused} or {@code gate.own-review}
     */
    Hand of(ReviewHead review, List<Evidence> evidence) {
        return first(ways(review, evidence));
    }

    /** What keeps the caller from it, if anything does. */
    Optional<Bar> bar(ReviewHead review, List<Evidence> evidence) {
        return ways(review, evidence).bar();
    }

    /**
     * The ways in which the caller may decide on a condition of a review.
     *
     * @throws Refusal {@code gate.recused} or {@code gate.own-review}
     */
    List<Hand> of(Condition condition) {
        Ways ways = ways(condition);
        first(ways);
        return ways.left();
    }

    /** What keeps the caller from it, if anything does. */
    Optional<Bar> bar(Condition condition) {
        return ways(condition).bar();
    }

    /**
     * How the caller replies to an objection: neither who decided nor who objected does.
     *
     * @throws Refusal {@code gate.recused} or {@code gate.own-review}
     */
    Hand toReply(ReviewHead review, Optional<Objection> objection) {
        return first(replying(review, objection));
    }

    /** The same; empty if anything keeps the caller from it. */
    Optional<Hand> ofReply(ReviewHead review, Objection objection) {
        return replying(review, Optional.of(objection)).left().stream().findFirst();
    }

    private Ways replying(ReviewHead review, Optional<Objection> objection) {
        try {
            Ways ways = ways(review, parts.evidence(review.id()));
            List<Hand> left = ways.left().stream()
                    .filter(hand -> review.decision()
                            .filter(one -> hand.sharesAnybodyWith(one.act().by()))
                            .isEmpty())
                    .filter(hand -> objection
                            .filter(one -> hand.sharesAnybodyWith(one.by()))
                            .isEmpty())
                    .toList();
            return new Ways(left, left.isEmpty() ? ways.bar().or(() -> Optional.of(Bar.OWN)) : Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Who is recused from an investment today. */
    Set<AccountId> recused(InvestmentId investment) {
        try {
            return recusals.from(investment, LocalDate.now(clock), clock.instant());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What keeps each of some members of a committee off, if anything does: on the day of its sitting or today they are
     * recused, or they had a hand in it.
     */
    Map<AccountId, Bar> out(ReviewHead review, List<Evidence> evidence, List<CommitteeMember> members, LocalDate day) {
        try {
            Set<AccountId> recused = new HashSet<>(recused(review.investmentId()));
            Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            recused.addAll(recusals.from(review.investmentId(), day, end));
            Map<AccountId, Bar> out = new HashMap<>();
            for (CommitteeMember member : members) {
                Hand own = Hand.own(member.account());
                if (recused.contains(member.account())) {
                    out.put(member.account(), Bar.RECUSED);
                } else if (review.isBy(own, evidence) || reviewedCase.isBy(review, own)) {
                    out.put(member.account(), Bar.OWN);
                }
            }
            return out;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Hand first(Ways ways) {
        ways.bar().ifPresent(bar -> {
            throw Refusal.forbidden(bar.refusal());
        });
        return ways.left().get(0);
    }

    private Ways ways(Condition condition) {
        try {
            return ways(reviews.byId(condition.review()).orElseThrow(), parts.evidence(condition.review()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Ways ways(ReviewHead review, List<Evidence> evidence) {
        List<Hand> free = free(review.owner(), review.investmentId());
        if (free.isEmpty()) {
            return new Ways(free, Optional.of(Bar.RECUSED));
        }
        List<Hand> left = free.stream()
                .filter(hand -> !review.isBy(hand, evidence) && !reviewedCase.isBy(review, hand))
                .toList();
        return new Ways(left, left.isEmpty() ? Optional.of(Bar.OWN) : Optional.empty());
    }

    /** The ways in which the caller may decide on what concerns an investment, without those of whoever is recused from it. */
    public List<Hand> free(OrganisationId owner, InvestmentId investment) {
        Set<AccountId> recused = recused(investment);
        return currentCaller.get().hands(Operation.DECIDE_GATE, owner).stream()
                .filter(hand -> recused.stream().noneMatch(one -> hand.sharesAnybodyWith(Hand.own(one))))
                .toList();
    }
}
