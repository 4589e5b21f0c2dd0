package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.gate.ConditionQuery;
import mapae.gate.GateConditions;
import mapae.gate.GateQueue;
import mapae.gate.GateReviews;
import mapae.gate.domain.Condition;
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

    @Inject
    private PageFrame pageFrame;

    @Inject
    private GateReviews reviews;

    @Inject
    private GateConditions conditions;

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
