package mapae.businesscase.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Won;

/**
 * What stands in a version of a business case.
 *
 * @param text why, by which measure, and which way
 * @param options ways to go
 * @param flows costs and benefits by option and year
 * @param criteria what counts beside money; none where options are not scored
 * @param scores how options do by criteria
 * @param benefits what will be better
 * @param risks what may go wrong
 * @param reuse what exists already
 * @param evidence what users showed
 * @param assets which data will be created
 */
public record CaseContent(
        CaseText text,
        List<CaseOption> options,
        List<Flow> flows,
        List<CaseCriterion> criteria,
        List<CaseScore> scores,
        List<Benefit> benefits,
        List<CaseRisk> risks,
        List<ReuseCheck> reuse,
        List<UserEvidence> evidence,
        List<DataAsset> assets) {

    public CaseContent {
        options = List.copyOf(options);
        flows = List.copyOf(flows);
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
        benefits = List.copyOf(benefits);
        risks = List.copyOf(risks);
        reuse = List.copyOf(reuse);
        evidence = List.copyOf(evidence);
        assets = List.copyOf(assets);
    }

    /** Of the rows of each section; the text has exactly one. */
    public static CaseContent of(Map<Section, List<CaseRow>> rows) {
        return new CaseContent(
                only(rows, Section.TEXT, CaseText.class).get(0),
                only(rows, Section.OPTIONS, CaseOption.class),
                only(rows, Section.FLOWS, Flow.class),
                only(rows, Section.CRITERIA, CaseCriterion.class),
                only(rows, Section.SCORES, CaseScore.class),
                only(rows, Section.BENEFITS, Benefit.class),
                only(rows, Section.RISKS, CaseRisk.class),
                only(rows, Section.REUSE, ReuseCheck.class),
                only(rows, Section.EVIDENCE, UserEvidence.class),
                only(rows, Section.ASSETS, DataAsset.class));
    }

    private static <T extends CaseRow> List<T> only(Map<Section, List<CaseRow>> rows, Section section, Class<T> type) {
        return rows.getOrDefault(section, List.of()).stream().map(type::cast).toList();
    }

    /** The rows of a section. */
    public List<? extends CaseRow> rows(Section section) {
        return switch (section) {
            case TEXT -> List.of(text);
            case OPTIONS -> options;
            case FLOWS -> flows;
            case CRITERIA -> criteria;
            case SCORES -> scores;
            case BENEFITS -> benefits;
            case RISKS -> risks;
            case REUSE -> reuse;
            case EVIDENCE -> evidence;
            case ASSETS -> assets;
        };
    }

    /** The option that is asked for, if it is chosen and there. */
    public Optional<CaseOption> preferred() {
        return options.stream()
                .filter(option -> text.preferred().filter(option.code()::equals).isPresent())
                .findFirst();
    }

    /** The flows of an option. */
    public List<Flow> flowsOf(CaseOption option) {
        return flows.stream()
                .filter(flow -> flow.option().equals(option.code()))
                .toList();
    }

    /** How an option does by a criterion; empty where that is not said. */
    public Optional<CaseScore> score(CaseOption option, CaseCriterion criterion) {
        return scores.stream()
                .filter(score -> score.option().equals(option.code())
                        && score.criterion().equals(criterion.code()))
                .findFirst();
    }

    /** What the flows of an option come to on one side, not discounted. */
    public Won sum(CaseOption option, Side side) {
        return Won.sum(flowsOf(option).stream()
                .filter(flow -> flow.side() == side)
                .map(Flow::amount)
                .toList());
    }
}
