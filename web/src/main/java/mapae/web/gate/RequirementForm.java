package mapae.web.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.gate.RequirementCommand;
import mapae.gate.RequirementView;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Requirement;
import mapae.shared.Bilingual;
import mapae.shared.Certainty;
import mapae.shared.Refusal;
import mapae.web.page.Form;

/** The fields of what a gate is to ask for. */
final class RequirementForm {

    /** How many parts of either kind the form has room for. */
    static final int PLACES = 12;

    static final String GATE = "gate";
    static final String TIER = "tier";
    static final String VALID_FROM = "validFrom";
    static final String NEEDED = "needed";
    static final String CONTINUITY = "continuity";
    static final String DECIDES = "decides";
    static final String QUORUM = "quorum";
    static final String CERTAINTY = "certainty";
    static final String SOURCE = "source";
    static final String REPLACES = "replaces";
    static final String VERSION = "version";
    static final String EVIDENCE = "evidence";
    static final String ITEM = "item";

    /** What stands where one planner decides, in place of a committee's code. */
    static final String FOUR_EYES = "FOUR_EYES";

    private static final int EMPTY_PLACES = 2;

    /** Yes or no. */
    enum Answer {
        YES,
        NO
    }

    private RequirementForm() {}

    /** Fills the form with what is asked for so far. */
    static void fill(Form form, RequirementView base) {
        Requirement asked = base.requirement();
        form.with(GATE, asked.gate().name())
                .with(TIER, asked.tier())
                .with(NEEDED, answer(asked.needed()))
                .with(CONTINUITY, answer(asked.continuity()))
                .with(DECIDES, base.committee().orElse(FOUR_EYES))
                .with(QUORUM, asked.quorum().map(String::valueOf).orElse(""))
                .with(CERTAINTY, asked.certainty())
                .with(SOURCE, asked.source());
        fill(form, EVIDENCE, asked.evidence());
        fill(form, ITEM, asked.items());
    }

    private static String answer(boolean yes) {
        return (yes ? Answer.YES : Answer.NO).name();
    }

    private static void fill(Form form, String kind, List<Requirement.Part> parts) {
        for (int i = 0; i < Math.min(parts.size(), PLACES); i++) {
            String place = kind + "-" + (i + 1);
            form.with(place + "-code", parts.get(i).code())
                    .with(place + "-ko", parts.get(i).text().ko())
                    .with(place + "-en", parts.get(i).text().en());
        }
    }

    /** How many places to show: those that are filled, and some more. */
    static int shown(Form form, String kind) {
        int last = 0;
        for (int i = 1; i <= PLACES; i++) {
            if (!isEmpty(form, kind + "-" + i)) {
                last = i;
            }
        }
        return Math.min(last + EMPTY_PLACES, PLACES);
    }

    private static boolean isEmpty(Form form, String place) {
        return form.text(place + "-ko").isEmpty() && form.text(place + "-en").isEmpty();
    }

    /** What is asked for; empty where a fault was told at its field. */
    static Optional<RequirementCommand> read(Form form) {
        Optional<Gate> gate = form.required(GATE).flatMap(given -> form.choice(GATE, Gate.class));
        Optional<Integer> tier = form.required(TIER).flatMap(given -> form.whole(TIER));
        Optional<LocalDate> from = form.required(VALID_FROM).flatMap(given -> form.date(VALID_FROM));
        Optional<Answer> needed = form.required(NEEDED).flatMap(given -> form.choice(NEEDED, Answer.class));
        Optional<Answer> continuity = form.required(CONTINUITY).flatMap(given -> form.choice(CONTINUITY, Answer.class));
        Optional<String> decides = form.required(DECIDES);
        Optional<Integer> quorum = form.whole(QUORUM);
        Optional<Certainty> certainty =
                form.required(CERTAINTY).flatMap(given -> form.choice(CERTAINTY, Certainty.class));
        Optional<String> source = form.required(SOURCE);
        List<Requirement.Part> evidence = parts(form, EVIDENCE);
        List<Requirement.Part> items = parts(form, ITEM);
        Optional<Integer> version = form.whole(VERSION);
        if (form.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new RequirementCommand(
                gate.orElseThrow(),
                tier.orElseThrow(),
                from.orElseThrow(),
                needed.orElseThrow() == Answer.YES,
                continuity.orElseThrow() == Answer.YES,
                decides.filter(code -> !code.equals(FOUR_EYES)),
                quorum,
                certainty.orElseThrow(),
                source.orElseThrow(),
                evidence,
                items,
                form.text(REPLACES)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> new RequirementCommand.Replaced(Long.parseLong(id), version.orElse(-1)))));
    }

    /** The parts that say something; what is new gets a code that none of the others has. */
    private static List<Requirement.Part> parts(Form form, String kind) {
        Set<String> used = new HashSet<>();
        for (int i = 1; i <= PLACES; i++) {
            form.text(kind + "-" + i + "-code").ifPresent(used::add);
        }
        List<Requirement.Part> found = new ArrayList<>();
        for (int i = 1; i <= PLACES; i++) {
            String place = kind + "-" + i;
            if (isEmpty(form, place)) {
                continue;
            }
            Optional<String> ko = text(form, place + "-ko");
            Optional<String> en = text(form, place + "-en");
            String code = form.text(place + "-code").orElseGet(() -> fresh(used));
            if (ko.isPresent() && en.isPresent()) {
                found.add(new Requirement.Part(code, new Bilingual(ko.get(), en.get())));
            }
        }
        return found;
    }

    /** A text of a part; what is too long is told here, where it is known which one it is. */
    private static Optional<String> text(Form form, String field) {
        Optional<String> given = form.required(field);
        given.filter(text -> text.length() > Requirement.Part.LONGEST)
                .ifPresent(text -> form.refuse(field, Refusal.invalid("gate.text-too-long", Requirement.Part.LONGEST)));
        return given;
    }

    private static String fresh(Set<String> used) {
        int number = 1;
        while (!used.add("part-" + number)) {
            number++;
        }
        return "part-" + number;
    }
}
