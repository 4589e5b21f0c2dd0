package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.gate.ConditionQuery;
import mapae.gate.ConsultationTerm;
import mapae.gate.Consultations;
import mapae.gate.GateConditions;
import mapae.gate.GateQueue;
import mapae.gate.GateReviews;
import mapae.gate.domain.Condition;
import mapae.gate.domain.Gate;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Page;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Reviews that wait for a decision, and conditions that wait for their owner or are overdue. */
@Dependent
class ConditionsAtWork {

    private static final int SHOWN = 10;
    private static final int MOST = 100;
    /** Working days. */
    private static final int SOON = 5;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private GateReviews reviews;

    @Inject
    private GateConditions conditions;

    @Inject
    private Consultations consultations;

    @Inject
    private Clock clock;

    /** Reviews that wait for a planner. */
    WorkModel.Section waiting() {
        Texts texts = pageFrame.texts();
        Page<ReviewHead> found =
                reviews.waiting(new GateQueue(Optional.empty(), Optional.empty(), Optional.empty(), SHOWN));
        List<WorkModel.Item> items = found.rows().stream()
                .map(one -> new WorkModel.Item(
                        one.title().in(texts.locale()),
                        Address.of("gates", String.valueOf(one.id())).toString(),
                        texts.name(one.gate()) + " · " + one.ownerName().in(texts.locale()),
                        Optional.empty()))
                .toList();
        return new WorkModel.Section(
                texts.get("work.gates"), texts.get("work.gates.none"), items, Optional.of("/gates"));
    }

    /** Consultations whose result or reply is overdue or due soon; empty where there are none. */
    Optional<WorkModel.Section> pressing() {
        Texts texts = pageFrame.texts();
        List<ReviewHead> open = reviews.waiting(
                        new GateQueue(Optional.of(Gate.PRIOR_CONSULTATION), Optional.empty(), Optional.empty(), MOST))
                .rows();
        Map<Long, ConsultationTerm> results = consultations.results(open);
        List<WorkModel.Item> items = Stream.concat(
                        open.stream()
                                .filter(one -> results.get(one.id()).presses(SOON))
                                .map(one -> item(texts, one, "consultation.result", results.get(one.id()))),
                        consultations.replies(MOST).entrySet().stream()
                                .filter(one -> one.getValue().presses(SOON))
                                .map(one -> item(texts, one.getKey(), "consultation.reply", one.getValue())))
                .limit(SHOWN)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkModel.Section(
                        texts.get("work.consultations"),
                        texts.get("gates.none"),
                        items,
                        Optional.of(Address.of("gates")
                                .with("gate", Gate.PRIOR_CONSULTATION.name())
                                .toString())));
    }

    private WorkModel.Item item(Texts texts, ReviewHead review, String clock, ConsultationTerm term) {
        int left = term.left().value().orElseThrow();
        return new WorkModel.Item(
                review.title().in(texts.locale()),
                Address.of("gates", String.valueOf(review.id())).toString(),
                texts.get(clock) + " · "
                        + texts.get(
                                "condition.due",
                                pageFrame.formats().date(term.due().value().orElseThrow())),
                Optional.of(
                        left < 0
                                ? new Badge("danger", texts.get("consultation.overdue", -left))
                                : new Badge("warning", texts.get("consultation.left", left))));
    }

    /** Overdue ones, for those who decide; empty where there are none. */
    Optional<WorkModel.Section> overdue() {
        return section("work.conditions-overdue", ConditionQuery.Shown.OVERDUE);
    }

    /** The caller's own; empty where there are none. */
    Optional<WorkModel.Section> mine() {
        return section("work.conditions-mine", ConditionQuery.Shown.MINE);
    }

    private Optional<WorkModel.Section> section(String heading, ConditionQuery.Shown shown) {
        Texts texts = pageFrame.texts();
        Page<Condition> found = conditions.list(new ConditionQuery(shown, Optional.empty(), SHOWN));
        if (found.rows().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<WorkModel.Item> items = found.rows().stream()
                .map(one -> new WorkModel.Item(
                        one.says(),
                        Address.of("conditions", String.valueOf(one.id())).toString(),
                        one.title().in(texts.locale()) + " · "
                                + texts.get("condition.due", pageFrame.formats().date(one.dueOn())),
                        one.isOverdue(today)
                                ? Optional.of(new Badge("danger", texts.get("condition.overdue")))
                                : Optional.empty()))
                .toList();
        return Optional.of(new WorkModel.Section(
                texts.get(heading),
                texts.get("conditions.none"),
                items,
                Optional.of(Address.of("conditions").with("shown", shown.name()).toString())));
    }
}
