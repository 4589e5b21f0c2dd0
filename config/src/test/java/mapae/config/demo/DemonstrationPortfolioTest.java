package mapae.config.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationPortfolioTest {

    private static final String CHECKSUM = "1cff3ee5adad6d101c983ee86df9b5d35f04a23a2826cce1e3d581db3d3f6b23";

    private final Portfolio portfolio = Portfolio.generate();

    @Test
    void isTheSameEveryTime() {
        assertEquals(DemonstrationPortfolio.checksum(portfolio), DemonstrationPortfolio.checksum(Portfolio.generate()));
        assertEquals(CHECKSUM, DemonstrationPortfolio.checksum(portfolio));
    }

    @Test
    void holdsTheNumbersItPromises() {
        Map<String, Long> kinds = portfolio.organisations().stream()
                .collect(Collectors.groupingBy(Organisation::kind, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("MINISTRY", 24L, "LOCAL_GOVERNMENT", 40L, "INSTITUTION", 60L), kinds);
        assertEquals(600, portfolio.investments().size());
        assertEquals(1_500, portfolio.people().officials().size());
        assertEquals(6_000, portfolio.people().postings().size());
        assertEquals(12, portfolio.accounts().size());
    }

    @Test
    void givesEveryInstitutionAMinistryAndEveryCityAProvince() {
        Map<Long, Organisation> byId =
                portfolio.organisations().stream().collect(Collectors.toMap(Organisation::id, one -> one));
        for (Organisation one : portfolio.organisations()) {
            if (one.kind().equals("INSTITUTION")) {
                assertEquals("MINISTRY", byId.get(one.parentId()).kind(), one.code());
            } else if (one.parentId() != null) {
                assertEquals("LOCAL_GOVERNMENT", byId.get(one.parentId()).kind(), one.code());
            }
        }
    }

    @Test
    void repeatsNeitherCodeNorTitle() {
        List<Investment> all = portfolio.investments();
        assertEquals(600, new HashSet<>(all.stream().map(Investment::code).toList()).size());
        assertEquals(
                600, new HashSet<>(all.stream().map(one -> one.title().ko()).toList()).size());
        assertEquals(
                600, new HashSet<>(all.stream().map(one -> one.title().en()).toList()).size());
    }

    @Test
    void addsUpToTheWon() {
        for (Investment one : portfolio.investments()) {
            assertEquals(
                    one.total(),
                    one.budgets().values().stream().mapToLong(Long::longValue).sum(),
                    one.code());
            assertEquals(one.total(), one.planned(one.months()), one.code());
            assertTrue(one.budgets().values().stream().allMatch(budget -> budget > 0), one.code());
            assertTrue(one.budgets().firstKey() >= 2019 && one.budgets().lastKey() <= 2030, one.code());
            for (int month = 1; month <= one.months(); month++) {
                assertTrue(one.planned(month) > one.planned(month - 1), one.code() + " month " + month);
            }
        }
    }

    @Test
    void spansFromHundredsOfMillionsToHundredsOfBillions() {
        long least = portfolio.investments().stream()
                .mapToLong(Investment::total)
                .min()
                .orElseThrow();
        long most = portfolio.investments().stream()
                .mapToLong(Investment::total)
                .max()
                .orElseThrow();
        assertTrue(least >= 100 * Investment.MILLION && least < 200 * Investment.MILLION, "least " + least);
        assertTrue(most > 100_000 * Investment.MILLION && most < 1_000_000 * Investment.MILLION, "most " + most);
    }

    @Test
    void keepsStagesTrueToTheirDates() {
        for (Investment one : portfolio.investments()) {
            assertTrue(!one.plannedFinish().isBefore(one.startsOn()), one.code());
            boolean future = one.startsOn().isAfter(Investment.AS_OF);
            switch (one.stage()) {
                case "PROPOSED", "APPROVED" -> assertTrue(future, one.code());
                case "DELIVERY" -> assertTrue(!future && one.actualFinish().isAfter(Investment.AS_OF), one.code());
                case "CLOSED" -> assertTrue(!one.endedOn().isAfter(Investment.AS_OF), one.code());
                case "STOPPED" ->
                    assertTrue(
                            one.endedOn().isBefore(one.plannedFinish())
                                    && !one.endedOn().isAfter(Investment.AS_OF),
                            one.code());
                default -> assertTrue(!future, one.code());
            }
        }
    }

    @Test
    void tellsOfSlipsOverrunsAndStops() {
        List<Investment> all = portfolio.investments();
        long slips = all.stream()
                .filter(one -> one.admittedSlip(one.lastMonth()) > 0)
                .count();
        long overruns = all.stream().filter(one -> one.story().overruns()).count();
        assertTrue(slips >= 135 && slips <= 165, "about a quarter slip: " + slips);
        assertTrue(overruns >= 105 && overruns <= 135, "about a fifth overrun: " + overruns);
        assertEquals(
                22, all.stream().filter(one -> one.story() == Story.STOPPED).count());
        assertEquals(
                18,
                all.stream()
                        .filter(one -> one.story() == Story.EXPERIMENT_ENDED_EARLY)
                        .count());
    }

    @Test
    void givesFourToSevenMilestonesInOrderWithOneOrTwoProtected() {
        Map<Long, List<Milestone>> chains =
                portfolio.milestones().stream().collect(Collectors.groupingBy(Milestone::investmentId));
        for (Investment one : portfolio.investments()) {
            List<Milestone> chain = chains.get(one.id());
            assertTrue(chain.size() >= 4 && chain.size() <= 7, one.code() + " has " + chain.size());
            long shielded = chain.stream().filter(Milestone::shielded).count();
            assertTrue(shielded >= 1 && shielded <= 2, one.code());
            for (int next = 1; next < chain.size(); next++) {
                Milestone before = chain.get(next - 1);
                Milestone after = chain.get(next);
                assertTrue(!after.baselineDate().isBefore(before.baselineDate()), one.code());
                if (before.forecastDate() != null && after.forecastDate() != null) {
                    assertTrue(!after.forecastDate().isBefore(before.forecastDate()), one.code() + after);
                }
                assertTrue(after.reachedOn() == null || before.reachedOn() != null, one.code());
            }
            for (Milestone milestone : chain) {
                assertTrue(
                        milestone.reachedOn() == null || !milestone.reachedOn().isAfter(Investment.AS_OF), one.code());
                assertTrue(
                        milestone.reachedOn() != null
                                || milestone.forecastDate() == null
                                || milestone.forecastDate().isAfter(Investment.AS_OF),
                        one.code() + milestone);
            }
        }
    }

    @Test
    void letsAPartOfTheInvestmentsServeObjectivesWithAtMostTheWhole() {
        List<Table> tables = new StrategyTables(portfolio).all();
        assertEquals(10, tables.get(0).rows().size());
        assertEquals(18, tables.get(1).rows().size());
        Map<Object, Integer> shares = tables.get(2).rows().stream()
                .collect(Collectors.groupingBy(row -> row[0], Collectors.summingInt(row -> (Integer) row[4])));
        assertTrue(shares.values().stream().allMatch(share -> share > 0 && share <= 100));
        assertEquals(tables.get(3).rows().size(), shares.size());
        assertEquals(310, shares.size());
    }
}
