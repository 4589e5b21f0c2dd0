package mapae.metric.domain;

import java.util.Arrays;
import java.util.Optional;
import mapae.shared.Bilingual;

/** The jobs that compute at night. A job's name is its file and its package. */
public enum NightlyJob {
    /** Earned value indices by investment and month. */
    VALUE_FOR_MONEY(
            "value-for-money",
            new Bilingual("투자 성과", "Value for money"),
            new Bilingual("사업별·월별 획득가치 지표를 계산합니다.", "Computes earned value indices by investment and month.")),
    /** Tenure, leadership continuity and days short of the milestone, by investment. */
    CONTINUITY(
            "continuity",
            new Bilingual("책임자 연속성", "Continuity of leadership"),
            new Bilingual(
                    "사업별 책임자의 재직 기간, 연속성, 다음 이정표까지 부족한 일수를 계산합니다.",
                    "Computes the leader's tenure, continuity and days short of the next milestone, by investment.")),
    /** Whether the identities of the books hold. */
    BOOKS_PROOF(
            "books-proof",
            new Bilingual("장부 검증", "Proof of the books"),
            new Bilingual(
                    "모든 연도, 모든 과목에서 장부의 항등식이 성립하는지 확인합니다.",
                    "Checks that the identities of the books hold, on every line of every year.")),
    /** In what the books and the finance system differ. */
    FINANCE_RECONCILIATION(
            "finance-reconciliation",
            new Bilingual("재정시스템 대사", "Reconciliation with the finance system"),
            new Bilingual(
                    "가장 최근에 들어온 재정시스템 파일의 기준일로 장부와 과목별로 비교합니다.",
                    "Compares the books, line by line, with the latest day of which a file from the finance system tells.")),
    /** Which conditions of reviews are overdue. */
    GATE_CONDITIONS(
            "gate-conditions",
            new Bilingual("심사 조건 점검", "Conditions of reviews"),
            new Bilingual(
                    "기한이 지난 심사 조건을 찾아 알리고, 그렇게 정한 조건은 예산 배정을 동결합니다.",
                    "Finds conditions of reviews that are overdue, and freezes allotment where that was decided.")),
    /** Which allowances have expired or were not kept to. */
    OVERSPEND_ALLOWANCES(
            "overspend-allowances",
            new Bilingual("초과지출 허용 정산", "Overspend allowances"),
            new Bilingual(
                    "기한이 지났거나 조건을 지키지 않은 허용액을 재원으로 되돌립니다.",
                    "Takes back to its source what of allowances has expired, or whose conditions were not kept."));

    private final String code;
    private final Bilingual title;
    private final Bilingual purpose;

    NightlyJob(String code, Bilingual title, Bilingual purpose) {
        this.code = code;
        this.title = title;
        this.purpose = purpose;
    }

    /** The job of that name. */
    public static Optional<NightlyJob> named(String code) {
        return Arrays.stream(values()).filter(job -> job.code.equals(code)).findFirst();
    }

    /** Name of its file and in addresses. */
    public String code() {
        return code;
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }

    /** What it is for. */
    public Bilingual purpose() {
        return purpose;
    }
}
