package mapae.businesscase;

import java.util.List;
import java.util.Optional;
import mapae.appraisal.CriteriaView;
import mapae.appraisal.domain.MultiCriteriaScore;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseCriterion;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.CaseScore;
import mapae.shared.Percent;

/** What the options of a case score by its criteria, computed each time from what stands in it. */
public final class CaseScores {

    private CaseScores() {}

    /** All options, criteria and options by code and title; empty where no criteria are declared, or no options. */
    public static Optional<CriteriaView> of(CaseContent content) {
        if (content.criteria().isEmpty() || content.options().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CriteriaView.of(
                content.criteria().stream()
                        .map(criterion -> new CriteriaView.Weight(named(criterion), new Percent(criterion.weight())))
                        .toList(),
                Optional.empty(),
                content.options().stream().map(CaseScores::named).toList(),
                content.options().stream()
                        .map(option -> scores(content, option))
                        .toList()));
    }

    /** An option's; empty where there is none. */
    public static Optional<MultiCriteriaScore> of(CaseContent content, CaseOption option) {
        return of(content)
                .map(view ->
                        view.options().get(content.options().indexOf(option)).score());
    }

    private static List<Optional<Percent>> scores(CaseContent content, CaseOption option) {
        return content.criteria().stream()
                .map(criterion ->
                        content.score(option, criterion).map(CaseScore::score).map(Percent::new))
                .toList();
    }

    private static String named(CaseCriterion criterion) {
        return criterion.code() + ". " + criterion.title();
    }

    private static String named(CaseOption option) {
        return option.code() + ". " + option.title();
    }
}
