package mapae.appraisal;

import java.util.List;
import mapae.appraisal.domain.IncrementalAnalysis;

/**
 * Options compared.
 *
 * @param options each by itself, in the order given
 * @param increments one after another, from the least cost up
 */
public record OptionsView(List<Appraised> options, IncrementalAnalysis increments) {

    /**
     * An option by itself.
     *
     * @param name what it is called
     * @param appraisal what it is worth
     */
    public record Appraised(String name, AppraisalView appraisal) {}

    public OptionsView {
        options = List.copyOf(options);
    }
}
