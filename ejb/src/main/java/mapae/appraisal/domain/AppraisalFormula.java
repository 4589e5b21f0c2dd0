package mapae.appraisal.domain;

import java.util.Locale;
import mapae.shared.Bilingual;

/** The formulas of appraisal, by name and version, in the notation of the field. */
public enum AppraisalFormula {
    NET_PRESENT_VALUE(
            "순현재가치 NPV = Σ (Bₜ − Cₜ) × DFₜ, DFₜ = 1 ÷ ((1 + r₁) × … × (1 + rₜ))",
            "NPV = Σ (Bₜ − Cₜ) × DFₜ, DFₜ = 1 ÷ ((1 + r₁) × … × (1 + rₜ))",
            Source.GREEN_BOOK),
    BENEFIT_COST_RATIO("편익·비용 비율 B/C = PV(B) ÷ PV(C)", "BCR = PV(B) ÷ PV(C)", Source.GREEN_BOOK),
    INTERNAL_RATE(
            "내부수익률 IRR: Σ (Bₜ − Cₜ) ÷ (1 + IRR)ᵗ = 0인 모든 값 (−100% 초과)",
            "IRR: every value above −100 % with Σ (Bₜ − Cₜ) ÷ (1 + IRR)ᵗ = 0", Source.STURM),
    DISCOUNTED_PAYBACK(
            "할인 회수기간 = 누적 현재가치가 0 이상이 되는 첫 t",
            "discounted payback = first t with cumulative PV ≥ 0",
            Source.GREEN_BOOK),
    SWITCHING_VALUE_OF_BENEFITS(
            "편익의 전환값 = −NPV ÷ PV(B)", "switching value of benefits = −NPV ÷ PV(B)", Source.GREEN_BOOK),
    SWITCHING_VALUE_OF_COSTS("비용의 전환값 = NPV ÷ PV(C)", "switching value of costs = NPV ÷ PV(C)", Source.GREEN_BOOK),
    OPTIMISM_BIAS(
            "보정 비용 = 비용 × (1 + 상향률 × (1 − 완화율))",
            "adjusted cost = base × (1 + uplift × (1 − mitigation))",
            Source.OPTIMISM_BIAS_GUIDANCE),
    INCREMENT(
            "ΔNPV = ΔPV(B) − ΔPV(C), ΔB/C = ΔPV(B) ÷ ΔPV(C), 비용이 적은 대안부터 차례로 비교",
            "ΔNPV = ΔPV(B) − ΔPV(C), ΔBCR = ΔPV(B) ÷ ΔPV(C), one option after another by rising PV(C)",
            Source.GREEN_BOOK),
    TORNADO(
            "변수 하나를 낮은 값과 높은 값으로 바꾼 NPV, 차이가 큰 순서",
            "NPV with one driver at its low and at its high value, the widest swing first",
            Source.GREEN_BOOK),
    MONTE_CARLO(
            "추출마다 NPV = f(B) × PV(B, 지연) − f(C) × PV(C), Pn = 추출의 n%가 그 값 이하",
            "for each draw NPV = f(B) × PV(B, delay) − f(C) × PV(C); Pn: n % of draws are not above it", Source.DRAWS),
    MULTI_CRITERIA(
            "점수 = Σ 가중치 × 점수 ÷ 100, Σ 가중치 = 100%", "score = Σ weight × score ÷ 100, Σ weights = 100 %", Source.MCA),
    PRIORITIES(
            "쌍대비교 가중치 w: A × w = λmax × w, Σ w = 100%",
            "weights w of pairwise comparison: A × w = λmax × w, Σ w = 100 %", Source.SAATY),
    CONSISTENCY_RATIO(
            "CR = CI ÷ RI, CI = (λmax − n) ÷ (n − 1)", "CR = CI ÷ RI, CI = (λmax − n) ÷ (n − 1)", Source.SAATY);

    private final Bilingual text;
    private final String source;

    AppraisalFormula(String ko, String en, String source) {
        this.text = new Bilingual(ko, en);
        this.source = source;
    }

    /** Its name in data, such as {@code net-present-value}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Goes up when the formula gives another value for the same inputs. */
    public int version() {
        return 1;
    }

    /** In the notation of the field. */
    public Bilingual text() {
        return text;
    }

    /** Where it is written. */
    public String source() {
        return source;
    }

    private static final class Source {
        private static final String GREEN_BOOK = "HM Treasury, The Green Book";
        private static final String STURM = "Sturm's theorem; HM Treasury, The Green Book";
        private static final String OPTIMISM_BIAS_GUIDANCE =
                "HM Treasury, Supplementary Green Book Guidance: Optimism Bias";
        private static final String DRAWS = "SHA-256 in counter mode (FIPS 180-4); Wichura, AS 241";
        private static final String MCA = "DCLG, Multi-criteria analysis: a manual (2009)";
        private static final String SAATY = "Saaty, The Analytic Hierarchy Process (1980)";
    }
}
