package mapae.metric.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * What the published figures of an investment may point out to whoever oversees the portfolio. That a rating never moves,
 * or stands far from the figures, has been found to be a sign by itself (GAO-13-98). From where on something is a finding
 * is dated data, set for this system; no statute prescribes it.
 */
public enum FindingKind {
    /** The reported rating is better than the computed one by several steps of the five. */
    RATING_DIVERGENCE(MetricUnit.COUNT, "보고 등급이 지표보다 좋음", "Rated better than the figures say"),
    /** The reported rating has been the same for many months. */
    RATING_UNCHANGED(MetricUnit.MONTHS, "등급이 오래 그대로임", "Rating unchanged for long"),
    /** The estimate at completion exceeds the budget at completion by far. */
    COST_OVERRUN(MetricUnit.RATIO, "총예산 초과 예상", "Cost overrun expected"),
    /** The leader's posting ends before the next protected milestone. */
    LEADER_LEAVES(MetricUnit.DAYS, "보호 이정표 전에 책임자 이동", "Leader leaves before the milestone");

    private final MetricUnit unit;
    private final Bilingual title;

    FindingKind(MetricUnit unit, String ko, String en) {
        this.unit = unit;
        this.title = new Bilingual(ko, en);
    }

    /** The kind of that code. */
    public static Optional<FindingKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Its name in data and addresses, such as {@code cost-overrun}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * In what its size is measured: steps between the ratings, months of the same rating, estimate ÷ budget, days short.
     */
    public MetricUnit unit() {
        return unit;
    }

    /** Its name for readers. */
    public Bilingual title() {
        return title;
    }
}
