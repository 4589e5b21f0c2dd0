package mapae.web.appraisal;

import java.util.List;
import java.util.Optional;
import mapae.appraisal.CriteriaView;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Texts;

/**
 * Scores by several criteria.
 *
 * @param form what was typed
 * @param criteria how many criteria are asked for
 * @param options how many options
 * @param isCompared whether weights are derived from comparisons
 * @param judgments how two criteria may compare
 * @param scored what came out; empty before anything was typed, or where it was faulty
 */
public record CriteriaModel(
        Form form,
        int criteria,
        int options,
        boolean isCompared,
        List<Choice> judgments,
        Optional<CriteriaView> scored) {

    static CriteriaModel of(CriteriaForm typed, Texts texts, Optional<CriteriaView> scored) {
        return new CriteriaModel(
                typed.form(),
                typed.criteria(),
                typed.options(),
                typed.isCompared(),
                CriteriaForm.judgments(texts),
                scored);
    }

    public CriteriaModel {
        judgments = List.copyOf(judgments);
    }

    /** How many criteria may be asked for. */
    public List<Choice> criteriaSizes() {
        return CriteriaForm.criteriaSizes();
    }

    /** How many options may be asked for. */
    public List<Choice> optionSizes() {
        return CriteriaForm.optionSizes();
    }

    /** Where weights come from. */
    public List<Choice> weightings(Texts texts) {
        return CriteriaForm.weightings(texts);
    }

    /** What a row or column is called: as typed, or by its number. */
    public String name(Texts texts, String field, int number) {
        return form.text(field + number).orElseGet(() -> texts.get("criteria." + field + ".numbered", number));
    }
}
