package mapae.businesscase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.businesscase.domain.CaseComparison;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseRow;
import mapae.businesscase.domain.Section;

/**
 * Something was done to a version of a case.
 *
 * @param kind {@code businesscase.begin}, {@code .edit}, {@code .submit}, {@code .withdraw}, {@code .return} or
 *     {@code .accept}
 * @param view the version as it stands then
 * @param section which section was changed, if one was
 * @param change how many rows were put in, taken out and changed
 */
record CaseAudited(String kind, CaseView view, Optional<Section> section, Optional<String> change) implements Audited {

    static CaseAudited begun(CaseView view) {
        return of("businesscase.begin", view);
    }

    static CaseAudited submitted(CaseView view) {
        return of("businesscase.submit", view);
    }

    static CaseAudited ended(CaseView view) {
        return of(
                switch (view.state()) {
                    case WITHDRAWN -> "businesscase.withdraw";
                    case RETURNED -> "businesscase.return";
                    default -> "businesscase.accept";
                },
                view);
    }

    static CaseAudited edited(CaseView view, Section section, CaseContent before, List<CaseRow> after) {
        CaseComparison.Part part = CaseComparison.part(section, before.rows(section), after);
        String change = "+" + part.count(CaseComparison.Change.ADDED) + " \u2212"
                + part.count(CaseComparison.Change.REMOVED) + " \u0394" + part.count(CaseComparison.Change.CHANGED);
        return new CaseAudited("businesscase.edit", view, Optional.of(section), Optional.of(change));
    }

    private static CaseAudited of(String kind, CaseView view) {
        return new CaseAudited(kind, view, Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<String> investment() {
        return Optional.of(view.investment());
    }

    @Override
    public Map<String, String> after() {
        return new Told()
                .with("case", view.investment() + "-" + view.number())
                .with("begunFrom", view.begunFrom())
                .with("section", section)
                .with("rowChange", change)
                .with("state", view.state())
                .values();
    }

    @Override
    public Optional<String> reason() {
        return view.endedReason();
    }
}
