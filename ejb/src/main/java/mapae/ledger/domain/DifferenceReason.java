package mapae.ledger.domain;

import java.util.Locale;
import mapae.shared.Bilingual;

/** Why the books and the finance system may differ, as far as the books can tell. It is likely, and not certain. */
public enum DifferenceReason {
    /** A posting of that amount counts for the day and was entered after it: the finance system could not know it. */
    ENTERED_AFTER("기준일 뒤에 입력된 같은 금액의 전표가 있습니다.", "A posting of this amount was entered after the day."),
    /** A posting of that amount counts for a later day here. */
    COUNTS_LATER("같은 금액의 전표가 장부에서는 더 늦은 날짜에 기표되었습니다.", "A posting of this amount counts for a later day here."),
    /** What is paid there is still committed here. */
    PAID_THERE("재정시스템에서는 지급되었으나 장부에는 지출이 아직 없습니다.", "Paid there; here the payment has not come in yet.");

    private final Bilingual text;

    DifferenceReason(String ko, String en) {
        this.text = new Bilingual(ko, en);
    }

    /** Its name in data, such as {@code entered-after}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Sentence for readers. */
    public Bilingual text() {
        return text;
    }
}
