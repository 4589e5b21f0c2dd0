package mapae.web.appraisal;

import java.util.List;
import java.util.Optional;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.Tornado;
import mapae.shared.RowFault;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.MetricCard;
import mapae.web.page.Texts;

/**
 * The calculator.
 *
 * @param form what was typed
 * @param rates schedules of rates in all versions, and the rate as typed
 * @param units in which amounts may be meant
 * @param faults what is wrong with rows
 * @param calculated what came out; empty before anything was typed, or where it was faulty
 */
public record AppraisalModel(
        Form form, List<Choice> rates, List<Choice> units, List<RowFault> faults, Optional<Calculated> calculated) {

    private static final int NAMED = 20;

    /**
     * What came out.
     *
     * @param view values by year
     * @param results each result with what explains it
     * @param tornado how much depends on each driver
     * @param drawn how it may turn out
     */
    public record Calculated(AppraisalView view, List<MetricCard> results, Tornado tornado, MonteCarlo drawn) {

        public Calculated {
            results = List.copyOf(results);
        }
    }

    public AppraisalModel {
        rates = List.copyOf(rates);
        units = List.copyOf(units);
        faults = List.copyOf(faults);
    }

    /** The first of what is wrong. */
    public List<RowFault> firstFaults() {
        return faults.stream().limit(NAMED).toList();
    }

    /** The name of a column. */
    public String field(Texts texts, String field) {
        return texts.get("appraisal.field." + field);
    }
}
