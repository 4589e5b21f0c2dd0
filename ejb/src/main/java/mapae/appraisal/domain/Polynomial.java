package mapae.appraisal.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A polynomial with whole coefficients. Divisions are carried out on multiples, so that nothing is ever rounded.
 *
 * @param coefficients of x⁰, x¹ and so on; the last is not 0; empty for the polynomial 0
 */
record Polynomial(List<BigInteger> coefficients) {

    Polynomial {
        int size = coefficients.size();
        while (size > 0 && coefficients.get(size - 1).signum() == 0) {
            size--;
        }
        coefficients = List.copyOf(coefficients.subList(0, size));
    }

    /** −1 for the polynomial 0. */
    int degree() {
        return coefficients.size() - 1;
    }

    private BigInteger leading() {
        return coefficients.get(degree());
    }

    /** How often the sign changes along the coefficients; by Descartes as many positive roots, or fewer by an even number. */
    int signChanges() {
        return changes(coefficients.stream().map(BigInteger::signum).toList());
    }

    /** How often the sign changes along these, zeros left out. */
    static int changes(List<Integer> signs) {
        int changes = 0;
        int last = 0;
        for (int sign : signs) {
            if (sign != 0) {
                changes += last != 0 && sign != last ? 1 : 0;
                last = sign;
            }
        }
        return changes;
    }

    Polynomial derivative() {
        List<BigInteger> derived = new ArrayList<>();
        for (int i = 1; i <= degree(); i++) {
            derived.add(coefficients.get(i).multiply(BigInteger.valueOf(i)));
        }
        return new Polynomial(derived);
    }

    /** Without what all coefficients have in common; signs stay. */
    Polynomial primitive() {
        BigInteger common = BigInteger.ZERO;
        for (BigInteger coefficient : coefficients) {
            common = common.gcd(coefficient);
            if (common.equals(BigInteger.ONE)) {
                return this;
            }
        }
        BigInteger divisor = common;
        return degree() < 0
                ? this
                : new Polynomial(
                        coefficients.stream().map(one -> one.divide(divisor)).toList());
    }

    private Polynomial negated() {
        return new Polynomial(coefficients.stream().map(BigInteger::negate).toList());
    }

    /** A positive multiple of what remains after division by the other, which is not 0. */
    private Polynomial remainder(Polynomial divisor) {
        List<BigInteger> rest = new ArrayList<>(coefficients);
        BigInteger leading = divisor.leading().abs();
        int sign = divisor.leading().signum();
        for (int top = degree(); top >= divisor.degree(); top--) {
            BigInteger factor = rest.get(top).multiply(BigInteger.valueOf(sign));
            if (factor.signum() != 0) {
                rest.replaceAll(leading::multiply);
                for (int i = 0; i <= divisor.degree(); i++) {
                    int place = top - divisor.degree() + i;
                    rest.set(place, rest.get(place).subtract(factor.multiply(divisor.coefficients.get(i))));
                }
            }
            rest.remove(top);
        }
        return new Polynomial(rest);
    }

    /** The quotient by a polynomial that divides this one, up to a factor. */
    Polynomial quotient(Polynomial divisor) {
        List<BigInteger> rest = new ArrayList<>(coefficients);
        List<BigInteger> quotient = new ArrayList<>();
        for (int top = degree(); top >= divisor.degree(); top--) {
            BigInteger factor = rest.get(top);
            rest.replaceAll(divisor.leading()::multiply);
            quotient.replaceAll(divisor.leading()::multiply);
            for (int i = 0; i <= divisor.degree(); i++) {
                int place = top - divisor.degree() + i;
                rest.set(place, rest.get(place).subtract(factor.multiply(divisor.coefficients.get(i))));
            }
            rest.remove(top);
            quotient.add(0, factor);
        }
        return new Polynomial(quotient).primitive();
    }

    /**
     * Sturm's sequence: this, its derivative, and then what remains of each division with the opposite sign, until nothing
     * does. The last one is the greatest common divisor of the first two.
     */
    List<Polynomial> sturm() {
        List<Polynomial> sequence =
                new ArrayList<>(List.of(primitive(), derivative().primitive()));
        while (sequence.get(sequence.size() - 1).degree() > 0) {
            Polynomial next = sequence.get(sequence.size() - 2)
                    .remainder(sequence.get(sequence.size() - 1))
                    .negated()
                    .primitive();
            if (next.degree() < 0) {
                break;
            }
            sequence.add(next);
        }
        return sequence.stream().filter(one -> one.degree() >= 0).toList();
    }

    /** The sign at a point, exactly: Σ aᵢ nⁱ 2^(s(d − i)) has that of the value at n ÷ 2ˢ. */
    int signAt(Dyadic point) {
        BigInteger value = BigInteger.ZERO;
        for (int i = degree(); i >= 0; i--) {
            value = value.multiply(point.numerator())
                    .add(coefficients.get(i).shiftLeft(point.shift() * (degree() - i)));
        }
        return value.signum();
    }

    /**
     * The number numerator ÷ 2^shift.
     *
     * @param numerator whole
     * @param shift 0 or more
     */
    record Dyadic(BigInteger numerator, int shift) {

        /** 2 to a power, which may be below 0. */
        static Dyadic power(int exponent) {
            return exponent < 0
                    ? new Dyadic(BigInteger.ONE, -exponent)
                    : new Dyadic(BigInteger.ONE.shiftLeft(exponent), 0);
        }

        /** Half-way to the other. */
        Dyadic middle(Dyadic other) {
            int common = Math.max(shift, other.shift);
            BigInteger sum = numerator.shiftLeft(common - shift).add(other.numerator.shiftLeft(common - other.shift));
            return new Dyadic(sum, common + 1).reduced();
        }

        private Dyadic reduced() {
            int zeros = Math.min(shift, numerator.getLowestSetBit());
            return zeros <= 0 ? this : new Dyadic(numerator.shiftRight(zeros), shift - zeros);
        }

        /** Whether the other is no further off than 2^−bits of this one; both above 0. */
        boolean isNear(Dyadic other, int bits) {
            int common = Math.max(shift, other.shift);
            BigInteger own = numerator.shiftLeft(common - shift);
            BigInteger others = other.numerator.shiftLeft(common - other.shift);
            return others.subtract(own).abs().shiftLeft(bits).compareTo(own) <= 0;
        }
    }
}
