package mapae.pool.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mapae.shared.ShareOut;

/**
 * What institutions are entitled to in a month, in whole units.
 *
 * <p>Each first gets the base of its class, as far as it needs it. What is left of the capacity is divided in proportion to
 * need × weight of the class; nobody gets more than they need, and what exceeds a need is divided again among the others, until
 * nothing exceeds one. Where the bases alone exceed the capacity, the capacity is divided in proportion to them. Fractions go by
 * largest remainders, equal ones to the earlier. Together it is the smaller of capacity and all need, exactly, and whoever
 * needs more does not get less.
 *
 * <p>Source: filling up to a bound in turns is weighted max-min fairness (Bertsekas and Gallager, Data Networks, 2nd ed. 1992,
 * section 6.5.2); largest remainders are Hamilton's method (Balinski and Young, Fair Representation, 1982).
 *
 * @param parts by institution, in the order of the claims
 * @param isBaseShort whether the bases alone exceed the capacity
 */
public record Entitlement(List<Part> parts, boolean isBaseShort) {

    private static final int DECIMALS = 4;

    /**
     * What an institution claims.
     *
     * @param size its class
     * @param need units, 0 or more
     */
    public record Claim(CapacityClass size, long need) {}

    /**
     * What an institution gets.
     *
     * @param base out of the base
     * @param share out of what is left
     */
    public record Part(long base, long share) {

        /** Both. */
        public long units() {
            return Math.addExact(base, share);
        }
    }

    public Entitlement {
        parts = List.copyOf(parts);
    }

    /** Of that capacity, by that formula. */
    public static Entitlement of(long capacity, Formula formula, List<Claim> claims) {
        long[] bases = claims.stream()
                .mapToLong(claim -> Math.min(claim.need(), formula.base().get(claim.size())))
                .toArray();
        long allBases = Arrays.stream(bases).reduce(0, Math::addExact);
        if (allBases > capacity) {
            List<Long> shared = ShareOut.inProportion(
                    capacity, Arrays.stream(bases).mapToObj(BigInteger::valueOf).toList());
            return new Entitlement(
                    shared.stream().map(units -> new Part(units, 0)).toList(), true);
        }
        long[] shares = shares(capacity - allBases, formula, claims, bases);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < bases.length; i++) {
            parts.add(new Part(bases[i], shares[i]));
        }
        return new Entitlement(parts, false);
    }

    private static long[] shares(long capacity, Formula formula, List<Claim> claims, long[] bases) {
        long[] shares = new long[bases.length];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < bases.length; i++) {
            if (claims.get(i).need() > bases[i]) {
                open.add(i);
            }
        }
        long left = capacity;
        while (!open.isEmpty() && left > 0) {
            List<BigInteger> weights =
                    open.stream().map(i -> weight(formula, claims.get(i))).toList();
            BigInteger whole = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
            List<Integer> filled = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                long room = claims.get(open.get(i)).need() - bases[open.get(i)];
                BigInteger quota = weights.get(i).multiply(BigInteger.valueOf(left));
                if (quota.compareTo(whole.multiply(BigInteger.valueOf(room))) >= 0) {
                    filled.add(open.get(i));
                }
            }
            if (filled.isEmpty()) {
                List<Long> parts = ShareOut.inProportion(left, weights);
                for (int i = 0; i < parts.size(); i++) {
                    shares[open.get(i)] = parts.get(i);
                }
                return shares;
            }
            for (int i : filled) {
                shares[i] = claims.get(i).need() - bases[i];
                left -= shares[i];
            }
            open.removeAll(filled);
        }
        return shares;
    }

    private static BigInteger weight(Formula formula, Claim claim) {
        return formula.weight()
                .get(claim.size())
                .setScale(DECIMALS)
                .unscaledValue()
                .multiply(BigInteger.valueOf(claim.need()));
    }
}
