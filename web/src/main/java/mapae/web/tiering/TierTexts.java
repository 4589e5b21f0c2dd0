package mapae.web.tiering;

import java.math.RoundingMode;
import java.util.List;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.RefusalTexts;
import mapae.tiering.domain.RiskScore;
import mapae.tiering.domain.Tier;
import mapae.tiering.domain.TierReason;
import mapae.web.page.Formats;
import mapae.web.page.Frame;

/** Tiers and the reasons for them in the reader's words; all figures to the last unit, as somebody goes on from them. */
public final class TierTexts {

    private static final String KRW = "KRW";

    private TierTexts() {}

    /** A rule that spoke, with its figures. */
    public static String reason(Frame frame, TierReason reason) {
        Formats formats = frame.formats();
        String key = "tier.reason." + reason.rule().name();
        return switch (reason.rule()) {
            case COST ->
                frame.text(
                        key,
                        formats.exactly(reason.cost().orElseThrow(), KRW),
                        frame.name(reason.tier()),
                        formats.exactly(reason.from().orElseThrow(), KRW));
            case RISK_NOT_ASKED -> frame.text(key);
            case CAPACITY_NOT_JUDGED -> frame.text(key, reason.capacity().orElseThrow());
            case RISK_WITHIN_CAPACITY, RISK_ABOVE_CAPACITY -> {
                RiskScore risk = reason.risk().orElseThrow();
                yield frame.text(
                        key,
                        String.valueOf(risk.points()),
                        String.valueOf(risk.most()),
                        RiskScore.percent(risk.points(), risk.most())
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString(),
                        risk.level(),
                        reason.capacity().orElseThrow(),
                        frame.name(reason.tier()));
            }
        };
    }

    /** A tier, or why there is none. */
    public static String tier(Frame frame, Figure<Tier> tier) {
        return tier.value()
                .map(frame::name)
                .orElseGet(() -> RefusalTexts.text(
                        tier.reason().orElseThrow(), List.of(), frame.texts().locale()));
    }

    /** A text in the reader's language. */
    public static String text(Frame frame, Bilingual text) {
        return text.in(frame.texts().locale());
    }
}
