package mapae.fund.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Hand WRITER = Hand.own(new AccountId(100));
    private static final FundRules RULES =
            new FundRules(Set.of("PROJECT"), Won.of(100), Won.of(1_000), Percent.of("50"), Percent.of("20"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Call call(long budget, String least, boolean parts) {
        return new Call(
                1,
                1,
                new Bilingual("공모", "Call"),
                FiscalYear.of(2026),
                DAY,
                DAY,
                DAY.plusDays(1),
                DAY.plusDays(9),
                Won.of(budget),
                List.of(
                        new Call.Criterion("효과", Percent.of("30")),
                        new Call.Criterion("실현 가능성", Percent.of("50")),
                        new Call.Criterion("확산", Percent.of("20"))),
                new BigDecimal(least),
                2,
                parts,
                "seed",
                Optional.empty(),
                WRITER);
    }

    private static Application application(int number, long organisation, long asked) {
        return new Application(
                number,
                number,
                "INV-" + number,
                new Bilingual("사업", "Investment"),
                new OrganisationId(organisation),
                "O",
                new Bilingual("기관", "Organisation"),
                Won.of(asked),
                Won.of(asked),
                "x",
                Optional.empty(),
                List.of(WRITER),
                0);
    }

    /** Each sheet as three scores divided by blanks. */
    private static Ranking.Assessed assessed(Application application, String... sheets) {
        List<Sheet> said = new ArrayList<>();
        for (String sheet : sheets) {
            said.add(new Sheet(
                    Hand.own(new AccountId(said.size() + 1L)),
                    "A",
                    Stream.of(sheet.split(" ")).map(BigDecimal::new).toList(),
                    "x"));
        }
        return new Ranking.Assessed(application, said, true);
    }

    private static List<String> places(Ranking ranking) {
        return ranking.places().stream()
                .map(one -> one.place() + ":" + one.application().number())
                .toList();
    }

    @Test
    void weighsAndShowsTheSpread() {
        Ranking ranking = Ranking.of(
                call(1_000, "0", false), List.of(assessed(application(1, 1, 100), "8 6 10", "7 9.5 5", "10 10 10")));
        Ranking.Place place = ranking.places().get(0);
        // 2.4 + 3 + 2 = 7.4; 2.1 + 4.75 + 1 = 7.85; 10
        assertEquals(0, new BigDecimal("25.25").compareTo(place.mean().sum()));
        assertEquals(new BigDecimal("8.416667"), place.mean().value().setScale(6, RoundingMode.HALF_UP));
        assertEquals(0, new BigDecimal("7.4").compareTo(place.least()));
        assertEquals(0, BigDecimal.TEN.compareTo(place.greatest()));
        // 3 × 216.3825 − 25.25² = 11.585; √11.585 ÷ 3
        assertEquals(new BigDecimal("1.134558"), place.deviation().value().get().setScale(6, RoundingMode.HALF_UP));
        // the heaviest is the second: (6 + 9.5 + 10) ÷ 3
        assertEquals(0, new BigDecimal("8.5").compareTo(place.heaviest().value()));
    }

    @Test
    void hasNoSpreadOfOneAssessor() {
        Ranking ranking = Ranking.of(call(1_000, "0", false), List.of(assessed(application(1, 1, 100), "8 6 10")));
        assertEquals(
                Figure.undefined("fund.one-assessor"), ranking.places().get(0).deviation());
    }

    @Test
    void sharesAPlaceAndOrdersWithinIt() {
        Ranking ranking = Ranking.of(
                call(1_000, "0", false),
                List.of(
                        assessed(application(1, 1, 300), "5 5 5", "5 5 5"),
                        // the same mean with more of the heaviest criterion: 1.5 + 3 + 0.5 = 5
                        assessed(application(2, 1, 900), "5 6 2.5", "5 6 2.5"),
                        assessed(application(3, 1, 200), "5 5 5", "5 5 5"),
                        assessed(application(4, 1, 100), "9 9 9", "1 1 1.5"),
                        assessed(application(5, 1, 100), "4 4 4", "4 4 4")));
        // 4: (9 + 1.1) ÷ 2 = 5.05 is first; 2, 3 and 1 share the second place; 5 has the fifth
        assertEquals(List.of("1:4", "2:2", "2:3", "2:1", "5:5"), places(ranking));
    }

    @Test
    void drawsByThePublishedSeed() {
        // echo -n seed:INV-1 | sha256sum, and so on
        List<Ranking.Assessed> tied = List.of(
                assessed(application(1, 1, 200), "5 5 5", "5 5 5"), assessed(application(2, 1, 200), "5 5 5", "5 5 5"));
        List<String> drawn = Stream.of("INV-1", "INV-2")
                .sorted((one, other) -> Ranking.draw("seed", one).compareTo(Ranking.draw("seed", other)))
                .toList();
        assertEquals(
                drawn,
                Ranking.of(call(1_000, "0", false), tied).places().stream()
                        .map(one -> one.application().investment())
                        .toList());
        assertEquals(64, Ranking.draw("seed", "INV-1").length());
        assertEquals(
                List.of("1:" + drawn.get(0).substring(4), "1:" + drawn.get(1).substring(4)),
                places(Ranking.of(call(1_000, "0", false), tied)));
    }

    @Test
    void comparesThirdsExactly() {
        // 20 ÷ 3 and 6.6666666666666666666666666666666667, which rounds the same
        Mean thirds = new Mean(BigDecimal.valueOf(20), 3);
        Mean close = new Mean(new BigDecimal("6.666666666666666666666666666666667"), 1);
        assertEquals(thirds.value(), close.value());
        assertTrue(thirds.compareTo(close) < 0);
        assertEquals(0, thirds.compareTo(new Mean(BigDecimal.valueOf(40), 6)));
        assertTrue(new Mean(BigDecimal.valueOf(14), 2).reaches(BigDecimal.valueOf(7)));
        assertTrue(!thirds.reaches(new BigDecimal("6.7")));
    }

    @Test
    void doesNotRankWhatIsIncomplete() {
        Application half = application(2, 1, 100);
        Ranking ranking = Ranking.of(
                call(1_000, "0", false),
                List.of(
                        assessed(application(1, 1, 100), "1 1 1", "1 1 1"),
                        new Ranking.Assessed(half, assessed(half, "10 10 10").sheets(), false)));
        assertEquals(List.of("1:1"), places(ranking));
        assertEquals(List.of(half), ranking.open());
    }

    private static Ranking fourOfThem(Call call) {
        return Ranking.of(
                call,
                List.of(
                        assessed(application(1, 1, 400), "9 9 9", "9 9 9"),
                        assessed(application(2, 1, 300), "8 8 8", "8 8 8"),
                        assessed(application(3, 2, 500), "7 7 7", "7 7 7"),
                        assessed(application(4, 3, 100), "6 6 6", "6 6 6"),
                        assessed(application(5, 4, 100), "4.5 4.5 4.5", "4.5 4.5 4.5")));
    }

    private static List<AwardProposal> outcomes(Map<Integer, Ranking.Proposed> proposed) {
        return Stream.of(1, 2, 3, 4, 5).map(one -> proposed.get(one).outcome()).toList();
    }

    @Test
    void proposesDownTheListAsFarAsTheMoneyReaches() {
        Call call = call(1_000, "5", false);
        Map<Integer, Ranking.Proposed> proposed =
                fourOfThem(call).propose(call, RULES, Won.of(1_000), Map.of(), Map.of());
        // 2: 400 + 300 of one organisation would be more than half of 1,000
        assertEquals(
                List.of(
                        AwardProposal.WHOLE,
                        AwardProposal.ABOVE_SHARE,
                        AwardProposal.WHOLE,
                        AwardProposal.WHOLE,
                        AwardProposal.BELOW_LEAST),
                outcomes(proposed));
        assertEquals(Optional.of(Won.of(500)), proposed.get(3).amount());
        // 800: 400 go to the first; the third gets nothing, nor does the fourth in its stead
        assertEquals(
                List.of(
                        AwardProposal.WHOLE,
                        AwardProposal.ABOVE_SHARE,
                        AwardProposal.NO_MONEY,
                        AwardProposal.NO_MONEY,
                        AwardProposal.BELOW_LEAST),
                outcomes(fourOfThem(call).propose(call, RULES, Won.of(800), Map.of(), Map.of())));
    }

    @Test
    void proposesAPartWhereTheCallAllowsIt() {
        Call call = call(1_000, "5", true);
        Map<Integer, Ranking.Proposed> proposed =
                fourOfThem(call).propose(call, RULES, Won.of(800), Map.of(), Map.of());
        assertEquals(new Ranking.Proposed(AwardProposal.PART, Optional.of(Won.of(400))), proposed.get(3));
        assertEquals(AwardProposal.NO_MONEY, proposed.get(4).outcome());
        // 450 − 400 is below the smallest award
        assertEquals(
                AwardProposal.NO_MONEY,
                fourOfThem(call)
                        .propose(call, RULES, Won.of(450), Map.of(), Map.of())
                        .get(3)
                        .outcome());
    }

    @Test
    void proposesWhatAWithdrawnAwardLeftToTheNext() {
        Call call = call(1_000, "5", false);
        Map<Integer, Ranking.Proposed> proposed = fourOfThem(call)
                .propose(
                        call,
                        RULES,
                        Won.of(500),
                        Map.of(new OrganisationId(2), Won.of(500)),
                        Map.of(1, false, 3, true));
        assertEquals(
                List.of(
                        AwardProposal.WITHDRAWN,
                        AwardProposal.WHOLE,
                        AwardProposal.AWARDED,
                        AwardProposal.WHOLE,
                        AwardProposal.BELOW_LEAST),
                outcomes(proposed));
    }

    @Test
    void refusesEachRuleOfPurposeWithItsOwnCode() {
        assertRefused("fund.kind", "SERVICE", 100, 100);
        assertRefused("fund.smallest", "PROJECT", 99, 100);
        assertRefused("fund.largest", "PROJECT", 1_001, 1_000);
        assertRefused("fund.share", "PROJECT", 501, 500);
        // 20 % of 500 is 100
        assertRefused("fund.own-contribution", "PROJECT", 400, 99);
        RULES.require("PROJECT", Won.of(400), Won.of(100), Won.of(1_000));
        assertEquals(
                Won.of(33),
                new FundRules(Set.of("X"), Won.of(1), Won.of(1), Percent.of("33.33"), Percent.of("0"))
                        .mostOfOne(Won.of(100)));
    }

    private static void assertRefused(String code, String kind, long asked, long brought) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> RULES.require(kind, Won.of(asked), Won.of(brought), Won.of(1_000)));
        assertEquals(code, refusal.code());
    }
}
