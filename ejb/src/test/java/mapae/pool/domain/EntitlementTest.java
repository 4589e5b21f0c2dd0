package mapae.pool.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mapae.pool.domain.Entitlement.Claim;
import mapae.shared.Bilingual;
import mapae.shared.Percent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    static Formula formula(long large, long medium, long small, String... weights) {
        return new Formula(
                YearMonth.of(2026, 1),
                Map.of(CapacityClass.LARGE, large, CapacityClass.MEDIUM, medium, CapacityClass.SMALL, small),
                Map.of(
                        CapacityClass.LARGE,
                        new BigDecimal(weights[0]),
                        CapacityClass.MEDIUM,
                        new BigDecimal(weights[1]),
                        CapacityClass.SMALL,
                        new BigDecimal(weights[2])),
                20,
                Percent.of("50"),
                Certainty.FIELD,
                new Bilingual("시험", "test"));
    }

    private static final Formula EVEN = formula(10, 10, 10, "1", "1", "1");

    private static Claim claim(CapacityClass size, long need) {
        return new Claim(size, need);
    }

    private static List<String> parts(Entitlement entitlement) {
        return entitlement.parts().stream()
                .map(part -> part.base() + "+" + part.share())
                .toList();
    }

    @Test
    void givesBaseAndThenByNeedAndClass() {
        // 100 - 3 x 10 = 70 are left; weights 40 x 1, 30 x 1.2, 30 x 1.5 = 40, 36, 45: quotas 23.14, 20.83, 26.03,
        // of which the third exceeds what small ones need (20) and is filled; 50 are left for 40 and 36: 26.32, 23.68,
        // of which the second exceeds 20; 30 are left, and the first needs 30
        Entitlement all = Entitlement.of(
                100,
                formula(10, 10, 10, "1", "1.2", "1.5"),
                List.of(
                        claim(CapacityClass.LARGE, 40),
                        claim(CapacityClass.MEDIUM, 30),
                        claim(CapacityClass.SMALL, 30)));
        assertEquals(List.of("10+30", "10+20", "10+20"), parts(all));
        // 40 - 3 x 10 = 10 are left: quotas 3.31, 2.98, 3.72; the two units that are left go to .98 and .72
        Entitlement some = Entitlement.of(
                40,
                formula(10, 10, 10, "1", "1.2", "1.5"),
                List.of(
                        claim(CapacityClass.LARGE, 40),
                        claim(CapacityClass.MEDIUM, 30),
                        claim(CapacityClass.SMALL, 30)));
        assertEquals(List.of("10+3", "10+3", "10+4"), parts(some));
        assertFalse(some.isBaseShort());
    }

    @Test
    void sharesAgainWhatExceedsANeed() {
        // 60 - 22 = 38 are left; the second needs 2 in all and the third 15, so the first gets what they leave
        Entitlement all = Entitlement.of(
                60,
                EVEN,
                List.of(
                        claim(CapacityClass.LARGE, 100),
                        claim(CapacityClass.SMALL, 2),
                        claim(CapacityClass.SMALL, 15)));
        assertEquals(List.of("10+33", "2+0", "10+5"), parts(all));
    }

    @Test
    void dividesByBaseWhereBasesAloneExceedTheCapacity() {
        // 7 of 10 + 10 + 5: quotas 2.8, 2.8, 1.4
        Entitlement all = Entitlement.of(
                7,
                EVEN,
                List.of(
                        claim(CapacityClass.LARGE, 100),
                        claim(CapacityClass.SMALL, 10),
                        claim(CapacityClass.SMALL, 5)));
        assertTrue(all.isBaseShort());
        assertEquals(List.of("3+0", "3+0", "1+0"), parts(all));
    }

    @Test
    void knowsNothingAndNobody() {
        assertEquals(List.of(), Entitlement.of(5, EVEN, List.of()).parts());
        assertEquals(List.of("0+0"), parts(Entitlement.of(5, EVEN, List.of(claim(CapacityClass.LARGE, 0)))));
        assertEquals(List.of("0+0"), parts(Entitlement.of(0, EVEN, List.of(claim(CapacityClass.LARGE, 3)))));
    }

    private static List<Claim> claims(List<Integer> needs) {
        List<Claim> claims = new ArrayList<>();
        for (int need : needs) {
            claims.add(claim(CapacityClass.values()[need % 3], need));
        }
        return claims;
    }

    private static long sum(Entitlement entitlement) {
        return entitlement.parts().stream().mapToLong(Entitlement.Part::units).sum();
    }

    @Property
    void comesToCapacityOrNeedAndGivesNobodyMore(
            @ForAll @LongRange(min = 0, max = 3_000) long capacity,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 300) Integer> needs,
            @ForAll @IntRange(min = 0, max = 60) int base) {
        List<Claim> claims = claims(needs);
        Entitlement all = Entitlement.of(capacity, formula(base, base / 2, base / 3, "1", "1.25", "1.7001"), claims);
        assertEquals(Math.min(capacity, claims.stream().mapToLong(Claim::need).sum()), sum(all));
        for (int i = 0; i < claims.size(); i++) {
            long units = all.parts().get(i).units();
            assertTrue(units >= 0 && units <= claims.get(i).need(), units + " of " + claims.get(i));
        }
    }

    @Property
    void givesNobodyLessForNeedingMore(
            @ForAll @LongRange(min = 0, max = 1_000) long capacity,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 200) Integer> needs,
            @ForAll @IntRange(min = 0, max = 30) int base,
            @ForAll @IntRange(min = 0, max = 11) int who,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        List<Claim> claims = claims(needs);
        int one = who % claims.size();
        Formula formula = formula(base, base / 2, base / 3, "1", "1.25", "1.7001");
        long before = Entitlement.of(capacity, formula, claims).parts().get(one).units();
        claims.set(one, claim(claims.get(one).size(), claims.get(one).need() + more));
        assertTrue(Entitlement.of(capacity, formula, claims).parts().get(one).units() >= before);
    }
}
