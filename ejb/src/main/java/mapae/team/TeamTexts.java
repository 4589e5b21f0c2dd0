package mapae.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mapae.shared.Bilingual;
import mapae.shared.Measure;
import mapae.shared.Refusal;

/** What somebody writes of a team: there, not longer than is kept, and numbers that can be kept. */
final class TeamTexts {

    static final int MISSION = 2_000;
    static final int REASON = 1_000;

    private static final int NAME = 200;
    private static final int ROLE = 100;
    private static final int UNIT = 40;
    private static final int SOURCE = 400;
    private static final int DECIMALS = 4;
    private static final int DIGITS = 14;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    private TeamTexts() {}

    /**
     * A code: 2 to 30 capital letters, digits and hyphens.
     *
     * @throws Refusal {@code team.code}
     */
    static String code(String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw Refusal.invalid("team.code", String.valueOf(code));
        }
        return code;
    }

    /**
     * The text without blanks around it.
     *
     * @param field name of the field, told with the refusal
     * @throws Refusal {@code team.text-missing} or {@code team.text-too-long}
     */
    static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("team.text-missing", field);
        }
        if (text.strip().length() > longest) {
            throw Refusal.invalid("team.text-too-long", field, longest);
        }
        return text.strip();
    }

    static Bilingual name(Bilingual name) {
        return new Bilingual(required("nameKo", name.ko(), NAME), required("nameEn", name.en(), NAME));
    }

    static String role(String role) {
        return required("role", role, ROLE);
    }

    static Optional<String> reason(Optional<String> reason) {
        return reason.filter(text -> !text.isBlank()).map(text -> required("reason", text, REASON));
    }

    /**
     * A day that a team can have.
     *
     * @throws Refusal {@code team.day}
     */
    static LocalDate day(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw Refusal.invalid("team.day", FIRST_DAY, LAST_DAY);
        }
        return day;
    }

    /**
     * An outcome as it is kept.
     *
     * @throws Refusal {@code team.target-not-better}, {@code team.number}, or as of texts
     */
    static Measure measure(int position, TeamCommand.NewOutcome given) {
        Measure measure = new Measure(
                position,
                required("name", given.name(), NAME),
                required("unit", given.unit(), UNIT),
                given.direction(),
                given.baseline().map(value -> number("baseline", value)),
                number("target", given.target()),
                Optional.empty());
        if (!measure.aimsForBetter()) {
            throw Refusal.rule("team.target-not-better");
        }
        return measure;
    }

    /**
     * What was measured, as it is kept.
     *
     * @throws Refusal {@code team.measured-later}, {@code team.number}, or as of texts
     */
    static Measure.Measurement measurement(TeamCommand.Measured given, LocalDate today) {
        if (given.on().isAfter(today) || given.on().isBefore(FIRST_DAY)) {
            throw Refusal.rule("team.measured-later", today);
        }
        return new Measure.Measurement(
                number("value", given.value()), given.on(), required("source", given.source(), SOURCE));
    }

    private static BigDecimal number(String field, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DECIMALS || (long) plain.precision() - plain.scale() > DIGITS) {
            throw Refusal.invalid("team.number", field, DIGITS, DECIMALS);
        }
        return plain;
    }
}
