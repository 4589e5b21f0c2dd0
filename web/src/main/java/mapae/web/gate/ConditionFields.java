package mapae.web.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.gate.ConditionCommand;
import mapae.gate.domain.Consequence;
import mapae.web.page.Form;

/** The conditions that a form of a decision has room for. */
final class ConditionFields {

    /** How many there are. */
    static final int PLACES = 3;

    private ConditionFields() {}

    /** What is typed there; what a condition lacks is told at its fields. */
    static List<ConditionCommand> read(Form form) {
        List<ConditionCommand> conditions = new ArrayList<>();
        for (int i = 1; i <= PLACES; i++) {
            condition(form, i).ifPresent(conditions::add);
        }
        return conditions;
    }

    private static Optional<ConditionCommand> condition(Form form, int place) {
        String says = "says-" + place;
        String owner = "owner-" + place;
        String due = "due-" + place;
        String wanted = "wanted-" + place;
        String consequence = "consequence-" + place;
        boolean isEmpty = List.of(says, owner, due, wanted).stream()
                .allMatch(field -> form.text(field).isEmpty());
        if (isEmpty) {
            return Optional.empty();
        }
        Optional<String> text = form.required(says);
        Optional<String> who = form.required(owner);
        Optional<LocalDate> day = form.required(due).flatMap(given -> form.date(due));
        Optional<String> shown = form.required(wanted);
        Optional<Consequence> follows =
                form.required(consequence).flatMap(given -> form.choice(consequence, Consequence.class));
        if (form.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new ConditionCommand(
                text.orElseThrow(), who.orElseThrow(), day.orElseThrow(), shown.orElseThrow(), follows.orElseThrow()));
    }
}
