package mapae.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.appraisal.domain.DiscountRates.Segment;
import mapae.shared.Won;

/**
 * Flows of money to be appraised.
 *
 * @param rate at which rate they are discounted
 * @param flows by year, every year from the first to the last once; the first is the base year
 */
public record AppraisalCommand(RateCommand rate, List<Flow> flows) {

    /** At which rate. */
    public sealed interface RateCommand {

        /**
         * At rates that come with the flows.
         *
         * @param segments from which year on which rate, the first from year 0
         */
        record Given(List<Segment> segments) implements RateCommand {

            public Given {
                segments = List.copyOf(segments);
            }
        }

        /**
         * At those of a schedule.
         *
         * @param code its code
         * @param asOf the day on which the version was in force; empty for today
         */
        record Scheduled(String code, Optional<LocalDate> asOf) implements RateCommand {}
    }

    /**
     * What is paid and gained in a year.
     *
     * @param year the year
     * @param costs won
     * @param benefits won
     */
    public record Flow(int year, Won costs, Won benefits) {}

    public AppraisalCommand {
        flows = List.copyOf(flows);
    }
}
