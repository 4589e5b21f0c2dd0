package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.util.List;
import mapae.shared.Figure;

/**
 * A result with what explains it.
 *
 * @param formula by which it was computed
 * @param figure the value, exact; or why there is none
 * @param inputs what the formula was given, in the order in which it names them
 */
public record Explained(AppraisalFormula formula, Figure<BigDecimal> figure, List<Input> inputs) {

    /** What sort of number an input is. */
    public enum Kind {
        /** Money, in the unit of the flows. */
        AMOUNT,
        /** A share of something, or a rate: 0.05 is 5 %. */
        SHARE,
        /** How many. */
        COUNT
    }

    /**
     * An input.
     *
     * @param name its name in the formula and in data, such as {@code pvBenefits}
     * @param kind what sort of number
     * @param value the value, exact
     */
    public record Input(String name, Kind kind, BigDecimal value) {}

    public Explained {
        inputs = List.copyOf(inputs);
    }
}
