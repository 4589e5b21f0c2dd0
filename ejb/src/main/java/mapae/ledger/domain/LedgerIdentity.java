package mapae.ledger.domain;

import java.util.Locale;
import mapae.shared.Bilingual;

/** What always holds in the books, to the last unit. */
public enum LedgerIdentity {
    POSTING_IS_EVEN(
            "전표의 Σ 분개 = 0",
            "Σ entries of a posting = 0",
            "전표의 차변과 대변이 같습니다.",
            "Both sides of every posting are equal."),
    LINE_IS_EVEN(
            "과목의 Σ 분개 = 0",
            "Σ entries of a line = 0",
            "과목마다 재원과 사용이 같습니다.",
            "On every line, what was granted equals what became of it."),
    BALANCE_IS_ITS_ENTRIES(
            "잔액 = Σ 분개", "balance = Σ entries", "잔액은 전표의 합계와 같습니다.", "Every balance is what its entries come to."),
    CURRENT_BUDGET(
            "예산현액 = 본예산 + 추경 + 전년도 이월 + 예비비 ± 이·전용",
            "current = initial + supplementary + carried in + reserve ± virement",
            "예산현액 = 본예산 + 추경 + 전년도 이월 + 예비비 ± 이·전용 등",
            "The current budget is initial + supplementary + carried in + reserve ± virement."),
    LAPSE(
            "불용 = 예산현액 − 지출 − 이월 (마감된 연도)",
            "lapse = current − expenditure − carried out, once a year is closed",
            "마감된 연도의 불용 = 예산현액 − 지출 − 이월",
            "In a closed year, what lapsed is current budget − expenditure − carried out."),
    CARRY_OVER(
            "Y년도 이월 = Y+1년도 전년도 이월 (과목별, Y년도 마감 후)",
            "carried out of Y = carried into Y+1, line by line, once Y is closed",
            "마감된 연도의 이월액 = 다음 연도의 전년도 이월 (과목별)",
            "What a closed year carried out is what the year after carried in, line by line."),
    VIREMENT_ARRIVES(
            "Σ 모든 과목의 이·전용 = 0 (과목 간 전표마다)",
            "Σ virement of all lines = 0, for each posting between lines",
            "이용·전용·이체한 금액은 모두 다른 과목에 도착합니다.",
            "What leaves a line for others arrives there."),
    NOTHING_OVERDRAWN(
            "모든 사용 계정 ≥ 0 (외부 결산서가 달리 밝힌 경우 제외)",
            "every use ≥ 0, but where a settlement from elsewhere says less",
            "외부 결산서가 밝힌 경우를 제외하고 음수인 잔액이 없습니다.",
            "No account is overdrawn, but where a settlement from elsewhere says so."),
    COMMITMENTS_ARE_COVERED(
            "과목의 Σ 미지급 지출원인행위 ≤ 지출원인행위액",
            "Σ open commitments of a line ≤ committed",
            "지출원인행위의 미지급액은 모두 과목의 지출원인행위액 안에 있습니다.",
            "What is open of commitments is committed on their line."),
    OBLIGATIONS_WITHIN_PLANS(
            "계획 연도의 Σ 예약액 + 원인행위액 ≤ 계획액",
            "Σ reserved + committed of a plan's year ≤ its amount",
            "다년도 사업계획의 연도별 예약액과 원인행위액은 계획액 안에 있습니다.",
            "What is reserved and committed of a year of a multi-year plan is within its amount."),
    OBLIGATIONS_ARE_TAKEN_UP(
            "약정액 − 예약액 − 해제액 = Σ 전환된 지출원인행위",
            "promised − reserved − released = Σ commitments made of it",
            "예약에서 전환된 금액은 그 지출원인행위의 전표와 같습니다.",
            "What was taken up of a reservation is what its commitments were posted with."),
    RETENTIONS_ARE_THERE(
            "과목의 Σ 유보액 = 유보 잔액 ≤ 가용액 (마감 전)",
            "Σ retained for purposes = retained of the line ≤ available, until its year is closed",
            "용도별로 유보한 금액의 합계는 과목의 유보액과 같고 가용액 안에 있습니다.",
            "What is kept of a line for its purposes is there."),
    NUMBERS_WITHOUT_GAPS(
            "전표 번호 = 1 … n", "numbers of a series = 1 … n", "전표 번호에 빠진 번호가 없습니다.", "Document numbers have no gaps.");

    private final Bilingual formula;
    private final Bilingual title;

    LedgerIdentity(String formulaKo, String formulaEn, String ko, String en) {
        this.formula = new Bilingual(formulaKo, formulaEn);
        this.title = new Bilingual(ko, en);
    }

    /** Its name in data, such as {@code current-budget}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the notation of the field. */
    public Bilingual formula() {
        return formula;
    }

    /** In words. */
    public Bilingual title() {
        return title;
    }
}
