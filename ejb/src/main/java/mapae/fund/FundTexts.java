package mapae.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mapae.fund.domain.Call;
import mapae.fund.domain.FundRules;
import mapae.shared.Bilingual;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What somebody writes of a fund: there, not longer than is kept, and numbers that can be kept. */
final class FundTexts {

    static final int PURPOSE = 2_000;
    static final int SUMMARY = 4_000;

    private static final int NAME = 200;
    private static final int REASON = 1_000;
    private static final int MOST_CRITERIA = 20;
    private static final int MOST_ASSESSORS = 20;
    private static final int DECIMALS = 2;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HALVES = BigDecimal.valueOf(2);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final Won MOST = Won.of(1_000_000_000_000_000L);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    private FundTexts() {}

    static String code(String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw Refusal.invalid("fund.code", String.valueOf(code));
        }
        return code;
    }

    static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("fund.text-missing", field);
        }
        if (text.strip().length() > longest) {
            throw Refusal.invalid("fund.text-too-long", field, longest);
        }
        return text.strip();
    }

    static Bilingual name(String field, Bilingual name) {
        return new Bilingual(required(field + "Ko", name.ko(), NAME), required(field + "En", name.en(), NAME));
    }

    static String reason(String reason) {
        return required("reason", reason, REASON);
    }

    static Optional<String> reason(Optional<String> reason) {
        return reason.filter(text -> !text.isBlank()).map(FundTexts::reason);
    }

    static LocalDate day(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw Refusal.invalid("fund.day", FIRST_DAY, LAST_DAY);
        }
        return day;
    }

    /** An amount above 0 that can be kept. */
    static Won positive(String field, Won amount) {
        if (amount.compareTo(Won.ZERO) <= 0 || amount.compareTo(MOST) > 0) {
            throw Refusal.invalid("fund.amount", field);
        }
        return amount;
    }

    /** An amount of 0 or more that can be kept. */
    static Won notNegative(String field, Won amount) {
        return amount.isZero() ? amount : positive(field, amount);
    }

    static FundRules rules(FundCommand.Charter given) {
        if (given.kinds().isEmpty()) {
            throw Refusal.invalid("fund.kinds");
        }
        if (positive("largest", given.largest()).compareTo(positive("smallest", given.smallest())) < 0) {
            throw Refusal.invalid("fund.amounts");
        }
        if (!isPart(given.share()) || given.share().value().signum() == 0) {
            throw Refusal.invalid("fund.share-range");
        }
        if (!isPart(given.own()) || given.own().isWhole()) {
            throw Refusal.invalid("fund.own-range");
        }
        return new FundRules(
                given.kinds().stream().map(Enum::name).collect(Collectors.toSet()),
                given.smallest(),
                given.largest(),
                given.share(),
                given.own());
    }

    private static boolean isPart(Percent share) {
        return isShort(share.value()) && share.isShareOfWhole();
    }

    /** Whether a number is small enough to be computed with, before it is. */
    private static boolean isShort(BigDecimal value) {
        return value.scale() <= DECIMALS && value.scale() >= -DECIMALS && value.precision() <= TEN.intValue();
    }

    static List<Call.Criterion> criteria(List<Call.Criterion> given) {
        if (given.isEmpty() || given.size() > MOST_CRITERIA) {
            throw Refusal.invalid("fund.too-many", MOST_CRITERIA);
        }
        List<Percent> weights = given.stream().map(Call.Criterion::weight).toList();
        boolean sound = weights.stream()
                .allMatch(weight -> isPart(weight) && weight.value().signum() > 0);
        if (!sound
                || !new Percent(weights.stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isWhole()) {
            throw Refusal.invalid("fund.weights");
        }
        return given.stream()
                .map(one -> new Call.Criterion(required("criterion", one.name(), NAME), one.weight()))
                .toList();
    }

    /** Whether a number is a score: 0 to 10 in steps of a half. */
    static boolean isScore(BigDecimal score) {
        return isShort(score)
                && score.signum() >= 0
                && score.compareTo(TEN) <= 0
                && score.multiply(HALVES).stripTrailingZeros().scale() <= 0;
    }

    static void requireSound(FundCommand.NewCall call, LocalDate announced) {
        for (LocalDate day : List.of(announced, call.opensOn(), call.closesOn(), call.decidedByOn())) {
            day(day);
        }
        if (announced.isAfter(call.opensOn())
                || call.opensOn().isAfter(call.closesOn())
                || !call.closesOn().isBefore(call.decidedByOn())
                || call.decidedByOn().isAfter(call.year().lastDay())) {
            throw Refusal.invalid("fund.call-days", call.year());
        }
        if (!isScore(call.leastScore())) {
            throw Refusal.invalid("fund.least-score");
        }
        if (call.assessors() < 1 || call.assessors() > MOST_ASSESSORS) {
            throw Refusal.invalid("fund.assessors", MOST_ASSESSORS);
        }
    }
}
