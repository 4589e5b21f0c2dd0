package mapae.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.gate.domain.CommitteeDecision;
import mapae.gate.domain.CommitteeMember;
import mapae.gate.domain.Condition;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.Objection;
import mapae.gate.domain.Recusal;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Bilingual;

/**
 * Something was done to a review or a condition, somebody stays out of decisions, or sits on a committee.
 *
 * @param kind {@code gate.begin}, {@code gate.evidence}, {@code gate.answer}, {@code gate.submit}, {@code gate.recommend},
 *     {@code gate.exemption-claim}, {@code gate.exemption-answer},
 *     {@code gate.decide}, {@code gate.report}, {@code gate.accept}, {@code gate.reopen}, {@code gate.waive},
 *     {@code gate.overdue}, {@code gate.recuse}, {@code gate.recusal-end}, {@code gate.object},
 *     {@code gate.reply}, {@code gate.sit}, {@code gate.rules}, {@code committee.add} or
 *     {@code committee.end}
 * @param investment code of the investment
 * @param after values after
 * @param reason why, if somebody said so
 */
record GateAudited(String kind, Optional<String> investment, Map<String, String> after, Optional<String> reason)
        implements Audited {

    static GateAudited review(String kind, ReviewHead review, Optional<String> change, Optional<String> reason) {
        return new GateAudited(
                kind,
                Optional.of(review.investment()),
                new Told()
                        .with("gate", review.gate())
                        .with("round", review.round())
                        .with("tier", review.tier())
                        .with("state", review.state())
                        .with("gateChange", change)
                        .with("recommendation", review.recommendation().map(one -> one.outcome()))
                        .with("outcome", review.decision().map(one -> one.outcome()))
                        .values(),
                reason);
    }

    static GateAudited consultation(
            String kind, ReviewHead review, Optional<Objection.Verdict> verdict, String reason) {
        return new GateAudited(
                kind,
                Optional.of(review.investment()),
                new Told()
                        .with("gate", review.gate())
                        .with("round", review.round())
                        .with("verdict", verdict)
                        .values(),
                Optional.of(reason));
    }

    static GateAudited exemption(String kind, Exemption exemption, String reason) {
        return new GateAudited(
                kind,
                Optional.of(exemption.investment()),
                new Told()
                        .with("exemptionGround", exemption.ground().code())
                        .with("state", exemption.state())
                        .values(),
                Optional.of(reason));
    }

    static GateAudited condition(String kind, Condition condition, Optional<String> reason) {
        return new GateAudited(
                kind,
                Optional.of(condition.investment()),
                new Told()
                        .with("condition", condition.says())
                        .with("gate", condition.gate())
                        .with("dueOn", condition.dueOn())
                        .with("state", condition.state())
                        .with("allotmentFrozen", condition.frozen())
                        .values(),
                reason);
    }

    static GateAudited recusal(String kind, Recusal recusal, String reason) {
        return new GateAudited(
                kind,
                recusal.investment(),
                new Told()
                        .with("organisation", recusal.organisation())
                        .with("from", recusal.from())
                        .with("to", recusal.until())
                        .values(),
                Optional.of(reason));
    }

    static GateAudited sitting(
            ReviewHead review, Bilingual committee, LocalDate day, CommitteeDecision decision, int quorum) {
        return new GateAudited(
                "gate.sit",
                Optional.of(review.investment()),
                new Told()
                        .with("gate", review.gate())
                        .with("round", review.round())
                        .with("committee", committee.ko())
                        .with("satOn", day)
                        .with("present", decision.counted())
                        .with("quorum", quorum)
                        .with("outcome", decision.outcome())
                        .values(),
                Optional.empty());
    }

    static GateAudited requirement(Requirement stored) {
        return new GateAudited(
                "gate.rules",
                Optional.empty(),
                new Told()
                        .with("gate", stored.gate())
                        .with("tier", stored.tier())
                        .with("validFrom", stored.validFrom())
                        .with("gateNeeded", stored.needed())
                        .with("gateContinuity", stored.continuity())
                        .with("approver", stored.approver())
                        .with("quorum", stored.quorum())
                        .with("evidenceAsked", told(stored.evidence()))
                        .with("itemsAsked", told(stored.items()))
                        .values(),
                Optional.of(stored.source()));
    }

    private static String told(List<Requirement.Part> parts) {
        return parts.stream().map(one -> one.text().ko()).collect(Collectors.joining(" / "));
    }

    static GateAudited member(String kind, CommitteeView committee, CommitteeMember member) {
        return new GateAudited(
                kind,
                Optional.empty(),
                new Told()
                        .with("committee", committee.name().ko())
                        .with("member", member.username())
                        .with("chairs", member.chairs())
                        .with("from", member.from())
                        .with("to", member.until())
                        .values(),
                Optional.empty());
    }
}
