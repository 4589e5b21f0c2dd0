package mapae.businesscase.domain;

import java.util.List;
import java.util.Optional;
import mapae.shared.FiscalYear;

/**
 * Why, by which measure, and which way.
 *
 * @param baseYear the year to which values are discounted
 * @param priceYear the year of whose prices all amounts are
 * @param rate the discount rate: its code, {@code @}, and the day from which its version holds
 * @param problem what is to be solved
 * @param users for whom
 * @param strategicFit which strategies it serves, and how
 * @param preferred code of the option that is asked for
 * @param preferredReason why that one
 * @param noEvidenceReason why no users were asked, where none were
 */
public record CaseText(
        FiscalYear baseYear,
        FiscalYear priceYear,
        Optional<String> rate,
        Optional<String> problem,
        Optional<String> users,
        Optional<String> strategicFit,
        Optional<String> preferred,
        Optional<String> preferredReason,
        Optional<String> noEvidenceReason)
        implements CaseRow {

    /** Nothing is said yet. */
    public static CaseText begun(FiscalYear year, Optional<String> rate) {
        Optional<String> unknown = Optional.empty();
        return new CaseText(year, year, rate, unknown, unknown, unknown, unknown, unknown, unknown);
    }

    static CaseText of(Values cells) {
        return new CaseText(
                cells.year("baseYear"),
                cells.year("priceYear"),
                cells.text("rate"),
                cells.text("problem"),
                cells.text("users"),
                cells.text("strategicFit"),
                cells.text("preferred"),
                cells.text("preferredReason"),
                cells.text("noEvidenceReason"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(
                baseYear, priceYear, rate, problem, users, strategicFit, preferred, preferredReason, noEvidenceReason);
    }
}
