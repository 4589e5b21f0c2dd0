package mapae.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.ReviewState;
import mapae.gate.model.ReviewParts;
import mapae.gate.model.Reviews;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Hand;
import mapae.shared.Refusal;

/** Prepares reviews: a planner for any investment, a project manager for those of the own organisation. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class GatePreparation {

    @Inject
    private GateReviews gates;

    @Inject
    private Preparers preparers;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewParts parts;

    @Inject
    private EvidenceIntake intake;

    @Inject
    private ReviewedCase reviewedCase;

    @Inject
    private Clock clock;

    /**
     * Adds a file as evidence; the same content is kept once.
     *
     * @param seen version of the review
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.evidence-kind}, {@code gate.file-empty}, {@code gate.file-too-large}, {@code gate.file-kind},
     *     {@code gate.file-name} or {@code request.conflict}
     */
    public ReviewHead add(long id, int seen, String kind, EvidenceFile file) {
        try {
            ReviewBook book = open(id);
            Hand hand = preparers.hand(book.review());
            if (book.requirement().evidence().stream()
                    .noneMatch(part -> part.code().equals(kind))) {
                throw Refusal.invalid("gate.evidence-kind", kind);
            }
            String name = EvidenceIntake.name(file.name());
            long content = intake.keep(file);
            GateTexts.requireChanged(reviews.touch(id, seen));
            parts.add(id, kind, content, name, hand, clock.instant());
            return preparers.told("gate.evidence", id, hand, Optional.of("+ " + name));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Takes a file out.
     *
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.file-unknown} or {@code request.conflict}
     */
    public ReviewHead remove(long id, int seen, long evidence) {
        try {
            ReviewBook book = open(id);
            Hand hand = preparers.hand(book.review());
            String name = book.evidence().stream()
                    .filter(one -> one.id() == evidence)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("gate.file-unknown"))
                    .name();
            GateTexts.requireChanged(reviews.touch(id, seen) && parts.remove(id, evidence));
            return preparers.told("gate.evidence", id, hand, Optional.of("− " + name));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Answers items of the checklist.
     *
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.item-unknown} or {@code request.conflict}
     */
    public ReviewHead answer(long id, int seen, List<Answered> answers) {
        try {
            ReviewBook book = open(id);
            Hand hand = preparers.hand(book.review());
            List<String> asked = book.requirement().items().stream()
                    .map(Requirement.Part::code)
                    .toList();
            answers.stream()
                    .filter(one -> !asked.contains(one.item()))
                    .findFirst()
                    .ifPresent(one -> {
                        throw Refusal.invalid("gate.item-unknown", one.item());
                    });
            GateTexts.requireChanged(reviews.touch(id, seen));
            parts.put(id, answers);
            String change = answers.stream()
                    .map(one -> one.item() + " " + one.answer())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return preparers.told("gate.answer", id, hand, Optional.of(change));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Submits a review for decision.
     *
     * @throws Refusal {@code gate.unknown}, {@code investment.not-own}, {@code gate.submitted},
     *     {@code gate.order}, {@code gate.evidence-missing}, {@code gate.items-missing} or {@code request.conflict}
     */
    public ReviewHead submit(long id, int seen) {
        try {
            ReviewBook book = open(id);
            Hand hand = preparers.hand(book.review());
            if (!book.readiness().before().isEmpty()) {
                throw Refusal.rule("gate.order", book.readiness().before());
            }
            if (!book.readiness().evidence().isEmpty()) {
                throw Refusal.rule(
                        "gate.evidence-missing",
                        ko(book.readiness().evidence()),
                        en(book.readiness().evidence()));
            }
            if (!book.readiness().items().isEmpty()) {
                throw Refusal.rule(
                        "gate.items-missing", book.readiness().items().size());
            }
            GateTexts.requireChanged(reviews.submit(
                    id,
                    seen,
                    reviewedCase.toTakeUp(
                            book.review().investment(), book.review().gate()),
                    hand,
                    clock.instant()));
            return preparers.told("gate.submit", id, hand, Optional.empty());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static String ko(List<Requirement.Part> parts) {
        return parts.stream().map(part -> part.text().ko()).collect(Collectors.joining(", "));
    }

    private static String en(List<Requirement.Part> parts) {
        return parts.stream().map(part -> part.text().en()).collect(Collectors.joining(", "));
    }

    private ReviewBook open(long id) {
        ReviewBook book = gates.byId(id);
        preparers.hand(book.review());
        if (book.review().state() != ReviewState.PREPARING) {
            throw Refusal.conflict("gate.submitted");
        }
        return book;
    }
}
