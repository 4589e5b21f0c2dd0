package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.appraisal.domain.Polynomial.Dyadic;

/**
 * All internal rates of return: every r above −100 % at which the flows are worth nothing, NPV(r) = 0. There may be none,
 * one or several.
 *
 * <p>With x = 1 ÷ (1 + r), NPV is the polynomial Σ (Bₜ − Cₜ) xᵗ, and every positive root of it is a rate. How many there
 * are is counted by Sturm's theorem in whole numbers, so none is missed and none made up; then each is enclosed by
 * bisection to 2⁻⁸⁰ of its x and given to {@value #DECIMALS} decimals.
 *
 * @param rates in ascending order
 * @param reason why there is no rate; empty where there is one
 */
public record InternalRates(List<Root> rates, Optional<String> reason) {

    /** All flows have the same sign: no rate makes them worth nothing. */
    public static final String ONE_SIGN = "figure.irr-one-sign";

    /** Signs change, and yet no rate makes the flows worth nothing. */
    public static final String NO_ROOT = "figure.irr-no-root";

    /** There are no flows: every rate would do. */
    public static final String NO_FLOWS = "figure.irr-every-rate";

    /** As many decimals a rate is given with: 0.086630948037 is 8.6630948037 %. */
    public static final int DECIMALS = 12;

    private static final int BITS = 80;

    /**
     * A rate.
     *
     * @param rate by the year, to {@value #DECIMALS} decimals
     * @param multiplicity how often it is a root; NPV changes its sign there if it is odd, and only touches 0 if it is even
     */
    public record Root(BigDecimal rate, int multiplicity) {}

    /** An interval that is open below and holds one root: between the two, or at the upper one. */
    private record Between(Dyadic low, Dyadic high) {}

    public InternalRates {
        rates = List.copyOf(rates);
    }

    /** Of these flows, whatever they are discounted at. */
    public static InternalRates of(CashFlows flows) {
        Polynomial all = polynomial(flows.net());
        if (all.degree() < 0) {
            return new InternalRates(List.of(), Optional.of(NO_FLOWS));
        }
        if (all.signChanges() == 0) {
            return new InternalRates(List.of(), Optional.of(ONE_SIGN));
        }
        List<Root> roots = roots(all);
        return new InternalRates(roots, roots.isEmpty() ? Optional.of(NO_ROOT) : Optional.empty());
    }

    /** Whole coefficients in the same proportion; years without flows before the first do not matter and are left out. */
    private static Polynomial polynomial(List<BigDecimal> net) {
        int scale = net.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        List<BigInteger> whole = net.stream()
                .map(one -> one.setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
        int first = 0;
        while (first < whole.size() && whole.get(first).signum() == 0) {
            first++;
        }
        return new Polynomial(whole.subList(first, whole.size())).primitive();
    }

    private static List<Root> roots(Polynomial all) {
        List<Polynomial> sequence = all.signChanges() == 1 ? List.of(all) : all.sturm();
        Polynomial common = sequence.get(sequence.size() - 1);
        boolean isSimple = sequence.size() == 1 || common.degree() == 0;
        Polynomial simple = isSimple ? all : all.quotient(common);
        List<Between> found = new ArrayList<>();
        if (sequence.size() == 1) {
            found.add(new Between(Dyadic.power(-bound(reversed(all))), Dyadic.power(bound(all))));
        } else {
            isolate(sequence, -bound(reversed(all)), bound(all), found);
        }
        return found.stream()
                .map(one -> new Root(rate(refined(simple, one)), isSimple ? 1 : 1 + repeated(common, one)))
                .sorted(Comparator.comparing(Root::rate))
                .toList();
    }

    /** All roots lie below 2 to this power: 1 + max |aᵢ ÷ aₙ|, rounded up (Cauchy). */
    private static int bound(Polynomial polynomial) {
        int largest = polynomial.coefficients().stream()
                .mapToInt(one -> one.abs().bitLength())
                .max()
                .orElseThrow();
        int leading = polynomial.coefficients().get(polynomial.degree()).abs().bitLength();
        return largest - leading + 2;
    }

    private static Polynomial reversed(Polynomial polynomial) {
        List<BigInteger> turned = new ArrayList<>(polynomial.coefficients());
        java.util.Collections.reverse(turned);
        return new Polynomial(turned);
    }

    /** How many roots there are in (low, high]. */
    private static int count(List<Polynomial> sequence, Dyadic low, Dyadic high) {
        return variations(sequence, low) - variations(sequence, high);
    }

    private static int variations(List<Polynomial> sequence, Dyadic point) {
        return Polynomial.changes(
                sequence.stream().map(one -> one.signAt(point)).toList());
    }

    /** Halves the exponents first, since a root may be of any size, and then the intervals. */
    private static void isolate(List<Polynomial> sequence, int low, int high, List<Between> found) {
        int count = count(sequence, Dyadic.power(low), Dyadic.power(high));
        if (count == 1) {
            found.add(new Between(Dyadic.power(low), Dyadic.power(high)));
        } else if (count > 1 && high - low > 1) {
            int middle = Math.floorDiv(low + high, 2);
            isolate(sequence, low, middle, found);
            isolate(sequence, middle, high, found);
        } else if (count > 1) {
            halve(sequence, Dyadic.power(low), Dyadic.power(high), found);
        }
    }

    private static void halve(List<Polynomial> sequence, Dyadic low, Dyadic high, List<Between> found) {
        int count = count(sequence, low, high);
        if (count == 1) {
            found.add(new Between(low, high));
        } else if (count > 1) {
            Dyadic middle = low.middle(high);
            halve(sequence, low, middle, found);
            halve(sequence, middle, high, found);
        }
    }

    /** As often as the root is one of the common divisor with the derivative, and of that one's with its own, and so on. */
    private static int repeated(Polynomial common, Between root) {
        int times = 0;
        Polynomial divisor = common;
        while (divisor.degree() > 0) {
            List<Polynomial> sequence = divisor.sturm();
            if (count(sequence, root.low(), root.high()) == 0) {
                break;
            }
            times++;
            divisor = sequence.get(sequence.size() - 1);
        }
        return times;
    }

    private static Between refined(Polynomial simple, Between root) {
        if (simple.signAt(root.high()) == 0) {
            return new Between(root.high(), root.high());
        }
        Between now = root;
        int above = simple.signAt(root.high());
        while (!now.low().isNear(now.high(), BITS)) {
            Dyadic middle = now.low().middle(now.high());
            int sign = simple.signAt(middle);
            if (sign == 0) {
                return new Between(middle, middle);
            }
            now = sign == above ? new Between(now.low(), middle) : new Between(middle, now.high());
        }
        return now;
    }

    /** r = 1 ÷ x − 1. */
    private static BigDecimal rate(Between enclosed) {
        Dyadic x = enclosed.low().middle(enclosed.high());
        MathContext precision = new MathContext(BITS);
        return new BigDecimal(BigInteger.ONE.shiftLeft(x.shift()))
                .divide(new BigDecimal(x.numerator()), precision)
                .subtract(BigDecimal.ONE)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
