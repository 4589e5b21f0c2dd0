package mapae.ledger.domain;

import java.util.Locale;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * What a line carried in, beside what the settlement of its year implies: its current budget less its budget. The two
 * agree where nothing but the carry-over changed the line within the year.
 *
 * @param carriedIn carried in from the year before
 * @param implied current budget − budget, where the budget is initial + supplementary ± transferred with duties
 * @param reserve granted from the reserve
 */
public record CarryInComparison(Won carriedIn, Won implied, Won reserve) {

    /** Why they differ, as far as the books can tell. */
    public enum Reason {
        /** They are the same. */
        AGREES(new Bilingual("일치합니다.", "They agree.")),
        /** The line is not in the settlement: it has neither budget nor current budget. */
        GONE(new Bilingual(
                "해당 연도 결산서에 없는 과목입니다. 이월액은 직무와 함께 다른 과목으로 옮겨졌습니다.",
                "The settlement does not name the line: what was carried in went with its duties to others.")),
        /** More came within the year, from the reserve as far as the books know. */
        RESERVE(new Bilingual("예비비가 배정되었습니다.", "The reserve granted the rest.")),
        /** The books themselves tell of virement within the year; no settlement from elsewhere is needed for it. */
        VIREMENT(new Bilingual(
                "이월 외에 연도 중 이·전용이 있었습니다. 전표에 기록되어 있습니다.",
                "Virement changed the line within the year, as its postings tell.")),
        /** More came within the year: reserve or virement, which the settlement does not tell apart. */
        MORE(new Bilingual(
                "이월 외에 예비비 배정 또는 이·전용 증액이 있었습니다. 결산서는 둘을 구분하지 않습니다.",
                "Beside the carry-over, reserve or virement came in; the settlement does not tell them apart.")),
        /** Some of it left within the year, by virement. */
        LESS(new Bilingual(
                "이월된 금액의 일부가 이·전용 또는 이체로 줄었습니다.",
                "Some of what was carried in left by virement or with duties within the year."));

        private final Bilingual text;

        Reason(Bilingual text) {
            this.text = text;
        }

        /** Its name in data. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In words. */
        public Bilingual text() {
            return text;
        }
    }

    /** The comparison of a line. */
    public static CarryInComparison of(LineBalance balance) {
        return new CarryInComparison(
                balance.amount(Account.CARRIED_IN),
                balance.current().minus(balance.budget()),
                balance.amount(Account.RESERVE));
    }

    /** Implied − carried in. */
    public Won difference() {
        return implied.minus(carriedIn);
    }

    /**
     * Why they differ.
     *
     * @param isSettled whether a settlement names the line
     */
    public Reason reason(boolean isSettled) {
        if (difference().isZero()) {
            return Reason.AGREES;
        }
        if (!isSettled && implied.isZero()) {
            return Reason.GONE;
        }
        if (!isSettled) {
            return difference().equals(reserve) ? Reason.RESERVE : Reason.VIREMENT;
        }
        if (difference().isNegative()) {
            return Reason.LESS;
        }
        return difference().equals(reserve) ? Reason.RESERVE : Reason.MORE;
    }
}
