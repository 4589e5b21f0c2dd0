package mapae.appraisal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures that others printed, to the last digit that they printed. */
class WorkedExamplesTest {

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static CashFlows net(String... amounts) {
        return CashFlows.ofNet(2026, Stream.of(amounts).map(BigDecimal::new).toList());
    }

    private static String npv(String rate, int decimals, String... amounts) {
        return PresentValues.of(net(amounts), DiscountRates.flat(decimal(rate)))
                .net()
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<String> irr(int decimals, String... amounts) {
        return InternalRates.of(net(amounts)).rates().stream()
                .map(root ->
                        root.rate().setScale(decimals, RoundingMode.HALF_UP).toPlainString())
                .toList();
    }

    /**
     * HM Treasury, The Green Book (2018), paragraph 5.35, table 2: £1,000 at 3.5 % in years 0 to 10 is worth 1,000, 966,
     * 934, 902, 871, 842, 814, 786, 759, 734, 709. As shown at ppponline.affinitext.com, book 5905, toc 875611.
     */
    @Test
    void greenBook2018Table2PresentValuesAndDiscountRate() {
        List<String> printed = List.of("1000", "966", "934", "902", "871", "842", "814", "786", "759", "734", "709");

        assertEquals(
                printed,
                DiscountRates.flat(decimal("0.035")).factors(11).stream()
                        .map(factor -> factor.multiply(decimal("1000"))
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString())
                        .toList());
    }

    /**
     * Mott MacDonald, Review of Large Public Procurement in the UK (for HM Treasury, 2002), section 4.1, at contract award:
     * upper bound 51 %, 92 % of it managed; "(100 % − 92 %) * 51 = 4 %"; £100 m become £104 m. As shown at
     * ppponline.affinitext.com, book 1343, toc 444265.
     */
    @Test
    void mottMacDonald2002CapitalExpenditureAtContractAward() {
        OptimismBias bias = new OptimismBias(decimal("0.51"), decimal("0.92"));

        assertEquals(
                "4",
                bias.remaining()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString());
        assertEquals(
                "104",
                bias.adjusted(decimal("100")).setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    /**
     * The same, example of works duration: 28 months, upper bound 39 %: 38.9 months unmanaged. Managed "5 + 2 + (22 * 0.4) +
     * 5 + 3 = 23.8 %", which leaves 29.7 % and 36.3 months. As shown at ppponline.affinitext.com, book 1343, toc 444266.
     */
    @Test
    void mottMacDonald2002WorksDurationAtOutlineBusinessCase() {
        BigDecimal managed = decimal("22").multiply(decimal("0.4")).add(decimal("15"));
        OptimismBias unmanaged = new OptimismBias(decimal("0.39"), BigDecimal.ZERO);
        OptimismBias bias = new OptimismBias(decimal("0.39"), managed.movePointLeft(2));

        assertEquals(
                "38.9",
                unmanaged
                        .adjusted(decimal("28"))
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString());
        assertEquals("23.8", managed.toPlainString());
        assertEquals(
                "29.7",
                bias.remaining()
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString());
        assertEquals(
                "36.3",
                bias.adjusted(decimal("28")).setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    /**
     * NumPy Financial, documentation of npv (numpy/numpy-financial, numpy_financial/_financial.py): 40,000 now, 5,000, 8,000,
     * 12,000 and 30,000 afterwards, at 8 %: 3065.22267.
     */
    @Test
    void numpyFinancialNetPresentValue() {
        assertEquals("3065.22267", npv("0.08", 5, "-40000", "5000", "8000", "12000", "30000"));
    }

    /**
     * NumPy Financial, documentation of irr (same file): 0.28095, -0.0955, -0.0833, 0.06206, 0.0886. Where there are several
     * rates it gives the one nearest to 0; all are given here.
     */
    @Test
    void numpyFinancialInternalRatesOfReturn() {
        assertEquals(List.of("0.28095"), irr(5, "-100", "39", "59", "55", "20"));
        assertEquals(List.of("-0.0955"), irr(4, "-100", "0", "0", "74"));
        assertEquals(List.of("-0.6789", "-0.0833"), irr(4, "-100", "100", "0", "-7"));
        assertEquals(List.of("0.06206"), irr(5, "-100", "100", "0", "7"));
        assertEquals(List.of("0.0886"), irr(4, "-5", "10.5", "1", "-8", "1").subList(1, 2));
    }

    /**
     * NumPy 1.3, documentation of irr (docs.scipy.org/doc/numpy-1.3.x/reference/generated/numpy.irr.html):
     * 0.2809484211599611.
     */
    @Test
    void numpy13InternalRateOfReturn() {
        assertEquals(List.of("0.280948421160"), irr(12, "-100", "39", "59", "55", "20"));
    }

    /**
     * Microsoft, IRR function (support.microsoft.com/zh-cn/excel/irr-function): 700,000 spent, 120,000, 150,000, 180,000,
     * 210,000 and 260,000 gained: −2.1 % after four years, 8.7 % after five, −44.4 % after two.
     */
    @Test
    void microsoftExcelInternalRateOfReturn() {
        assertEquals(List.of("-0.021"), irr(3, "-700000", "120000", "150000", "180000", "210000"));
        assertEquals(List.of("0.087"), irr(3, "-700000", "120000", "150000", "180000", "210000", "260000"));
        assertEquals(List.of("-0.444"), irr(3, "-700000", "120000", "150000"));
    }

    /**
     * Adobe, FormCalc reference, NPV (help.adobe.com/ja_JP/livecycle/10.0/DesignerFormCalcRef): 5000 after a year at 6.5 % is
     * 4694.83568075117.
     */
    @Test
    void adobeFormCalcNetPresentValue() {
        assertEquals("4694.83568075117", npv("0.065", 11, "0", "5000"));
    }

    /**
     * Mescius, SPREAD function reference, NPV (docs.mescius.jp/help/spread-aspnet-formula-10/FunctionNPV.html):
     * NPV(6.5%, -10000, 3000, 3400, 7700) is 2,055.38, the first amount being one year off.
     */
    @Test
    void mesciusSpreadNetPresentValue() {
        assertEquals("2055.38", npv("0.065", 2, "0", "-10000", "3000", "3400", "7700"));
    }

    /**
     * San Diego State University, FinPak, HIRR (finpak.sdsu.edu/html/hirr.html): 985 spent, 75, 120, 100 and 1,200 gained;
     * the ordinary rate is 12.36620 %.
     */
    @Test
    void finPakInternalRateOfReturn() {
        assertEquals(List.of("0.1236620"), irr(7, "-985", "75", "120", "100", "1200"));
    }

    /**
     * EduPristine, Multiple IRR problem (edupristine.com/discuss/viewtopic.php?f=13&t=1406): −2,000, 10,000, −10,000 has two
     * rates, of approximately 38 % and 260 %; and the oil pump (assignmentexpert.com, question 131526): −1,600, 10,000,
     * −10,000 has 25 %. The other of its rates, 400 %, is not printed there and follows from the quadratic equation.
     */
    @Test
    void eduPristineTwoInternalRatesOfReturn() {
        assertEquals(List.of("0.38", "2.62"), irr(2, "-2000", "10000", "-10000"));
        assertEquals(List.of("0.25", "4.00"), irr(2, "-1600", "10000", "-10000"));
    }

    /**
     * 가든타임, 비용편익분석 (gardentime.tistory.com): of the public projects A = −1,000, 0, 1,210 and B = −1,000, 1,150 the
     * internal rates are 10 % and 15 %. A Korean text on public finance, not a guideline.
     */
    @Test
    void koreanPublicFinanceExampleOfTwoProjects() {
        assertEquals(List.of("0.100000000000"), irr(12, "-1000", "0", "1210"));
        assertEquals(List.of("0.150000000000"), irr(12, "-1000", "1150"));
    }

    /**
     * 한국환경에너지공학회, 지능형 융복합 에너지 네트워크 확장단지 경제성 평가 (2016년 추계학술발표회, p. 7; abstract at
     * scholar.kyobobook.co.kr/article/detail/4050026045620), in 억원, at the social discount rate of 5.5 % that Korean
     * feasibility studies then took: 498.904 at once and 172.711 in each of twenty years bring 299.799 in the first and
     * 250.219 in each of the others. Revenue is worth 3,037.208, benefit to cost is 1.185. The printed value of the costs,
     * 2,562.863, is 0.0035 below what the printed amounts give, which their own rounding explains: it is not reproduced.
     */
    @Test
    void koreanEnergyNetworkAtTheSocialDiscountRate() {
        List<BigDecimal> costs = Stream.concat(
                        Stream.of("498.904"), Stream.generate(() -> "172.711").limit(20))
                .map(BigDecimal::new)
                .toList();
        List<BigDecimal> revenue = Stream.concat(
                        Stream.of("0", "299.799"),
                        Stream.generate(() -> "250.219").limit(19))
                .map(BigDecimal::new)
                .toList();

        PresentValues worth =
                PresentValues.of(new CashFlows(2016, costs, revenue), DiscountRates.flat(decimal("0.055")));

        assertEquals(
                "3037.208", worth.benefits().setScale(3, RoundingMode.HALF_UP).toPlainString());
        assertEquals(
                "1.185",
                worth.benefitCostRatio()
                        .value()
                        .orElseThrow()
                        .setScale(3, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /**
     * AHPy, README (github.com/PhilipGriffith/AHPy): a to b 1, a to c 5, a to d 2, b to c 3, b to d 4, c to d 3/4 give b
     * 0.3917, a 0.3742, d 0.1349, c 0.0991. (The consistency ratio printed there uses other random indices.)
     */
    @Test
    void ahpyPrioritiesOfFourElements() {
        PairwiseComparison compared = PairwiseComparison.of(
                Stream.of("1", "5", "2", "3", "4", "0.75").map(BigDecimal::new).toList());

        assertEquals(
                List.of("0.3742", "0.3917", "0.0991", "0.1349"),
                compared.priorities().stream()
                        .map(one -> one.setScale(4, RoundingMode.HALF_UP).toPlainString())
                        .toList());
    }
}
