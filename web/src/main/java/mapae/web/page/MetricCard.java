package mapae.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A published number and all that is needed to follow it; every text in the reader's language.
 *
 * @param name its name
 * @param value the number as written; empty where it is undefined
 * @param tone {@code good}, {@code watch}, {@code bad}, or blank where it has no better or worse
 * @param meaning what the number says, in a few words; null for nothing
 * @param whyUndefined why there is no number; null where there is one
 * @param formula the formula
 * @param formulaVersion the version of the formula
 * @param inputs what went into it
 * @param source where the formula comes from
 * @param asOf the day or month it describes
 */
public record MetricCard(
        String name,
        Optional<String> value,
        String tone,
        String meaning,
        String whyUndefined,
        String formula,
        String formulaVersion,
        List<Input> inputs,
        String source,
        String asOf) {

    /**
     * What went into a number.
     *
     * @param name its name
     * @param value as written; empty where it is not known
     */
    public record Input(String name, Optional<String> value) {}
}
