package mapae.appraisal;

import java.util.List;
import mapae.appraisal.AppraisalCommand.Flow;
import mapae.appraisal.AppraisalCommand.RateCommand;

/**
 * Options to be compared at one rate.
 *
 * @param rate at which rate all of them are discounted
 * @param options the options, from the same base year
 */
public record ComparisonCommand(RateCommand rate, List<Option> options) {

    /**
     * An option.
     *
     * @param name what it is called; unlike the others'
     * @param flows its flows by year
     */
    public record Option(String name, List<Flow> flows) {

        public Option {
            flows = List.copyOf(flows);
        }
    }

    public ComparisonCommand {
        options = List.copyOf(options);
    }
}
