package mapae.businesscase.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What must stand in a case before it is submitted: the problem, doing nothing and one more option, each with its money;
 * the chosen one with a reason; scores of all options where criteria are declared;
 * benefits that can be measured; a risk; a look at what exists; users, or why none.
 */
public final class Completeness {

    /** How many years after the base year money may still flow. */
    public static final int HORIZON = 50;

    private static final int FEWEST_OPTIONS = 2;

    private final CaseContent content;
    private final List<Shortfall> found = new ArrayList<>();

    private Completeness(CaseContent content) {
        this.content = content;
    }

    /** All that is missing, in the order of the sections; nothing if the case may be submitted. */
    public static List<Shortfall> missing(CaseContent content) {
        Completeness check = new Completeness(content);
        check.text();
        check.options();
        check.flows();
        check.scores();
        check.benefits();
        check.rest();
        return List.copyOf(check.found);
    }

    private void text() {
        CaseText text = content.text();
        require(Section.TEXT, 0, "rate", text.rate());
        require(Section.TEXT, 0, "problem", text.problem());
        require(Section.TEXT, 0, "users", text.users());
        require(Section.TEXT, 0, "strategicFit", text.strategicFit());
        if (content.preferred().isEmpty()) {
            add(Section.TEXT, 0, "preferred", "case.no-preferred");
        }
        require(Section.TEXT, 0, "preferredReason", text.preferredReason());
    }

    private void options() {
        if (content.options().size() < FEWEST_OPTIONS) {
            add(Section.OPTIONS, 0, "code", "case.too-few-options", FEWEST_OPTIONS);
        }
        if (content.options().stream().noneMatch(option -> option.kind() == OptionKind.DO_NOTHING)) {
            add(Section.OPTIONS, 0, "kind", "case.no-do-nothing");
        }
        for (int i = 0; i < content.options().size(); i++) {
            CaseOption option = content.options().get(i);
            if (content.flowsOf(option).isEmpty()) {
                add(Section.OPTIONS, i + 1, "code", "case.option-without-flows", option.code());
            }
        }
    }

    private void flows() {
        int first = content.text().baseYear().value();
        for (int i = 0; i < content.flows().size(); i++) {
            int year = content.flows().get(i).year().value();
            if (year < first || year > first + HORIZON) {
                add(Section.FLOWS, i + 1, "year", "case.flow-outside", first, first + HORIZON);
            }
        }
    }

    /** Nobody has to score, but scores by some of the criteria compare nothing. */
    private void scores() {
        for (CaseOption option : content.options()) {
            String unscored = content.criteria().stream()
                    .filter(criterion -> content.score(option, criterion).isEmpty())
                    .map(CaseCriterion::code)
                    .collect(Collectors.joining(", "));
            if (!unscored.isEmpty()) {
                add(Section.SCORES, 0, "score", "case.unscored", option.code(), unscored);
            }
        }
    }

    private void benefits() {
        if (content.benefits().isEmpty()) {
            add(Section.BENEFITS, 0, "title", "case.no-benefit");
        }
        for (int i = 0; i < content.benefits().size(); i++) {
            Benefit benefit = content.benefits().get(i);
            int row = i + 1;
            require(Section.BENEFITS, row, "unit", benefit.unit());
            require(Section.BENEFITS, row, "baseline", benefit.baseline());
            require(Section.BENEFITS, row, "baselineOn", benefit.baselineOn());
            require(Section.BENEFITS, row, "target", benefit.target());
            require(Section.BENEFITS, row, "targetOn", benefit.targetOn());
            require(Section.BENEFITS, row, "owner", benefit.owner());
            require(Section.BENEFITS, row, "measuredHow", benefit.measuredHow());
            if (benefit.target().isPresent() && benefit.target().equals(benefit.baseline())) {
                add(Section.BENEFITS, row, "target", "case.benefit-unchanged");
            }
        }
    }

    private void rest() {
        if (content.risks().isEmpty()) {
            add(Section.RISKS, 0, "title", "case.no-risk");
        }
        for (int i = 0; i < content.risks().size(); i++) {
            require(Section.RISKS, i + 1, "response", content.risks().get(i).response());
            require(Section.RISKS, i + 1, "owner", content.risks().get(i).owner());
        }
        if (content.reuse().isEmpty()) {
            add(Section.REUSE, 0, "title", "case.no-reuse");
        }
        for (int i = 0; i < content.reuse().size(); i++) {
            require(Section.REUSE, i + 1, "reason", content.reuse().get(i).reason());
        }
        if (content.evidence().isEmpty() && content.text().noEvidenceReason().isEmpty()) {
            add(Section.EVIDENCE, 0, "kind", "case.no-evidence");
        }
        for (int i = 0; i < content.evidence().size(); i++) {
            require(
                    Section.EVIDENCE,
                    i + 1,
                    "findings",
                    content.evidence().get(i).findings());
        }
    }

    private void require(Section section, int row, String field, Optional<?> given) {
        if (given.isEmpty()) {
            add(section, row, field, "case.missing");
        }
    }

    private void add(Section section, int row, String field, String rule, Object... arguments) {
        found.add(Shortfall.of(section, row, field, rule, arguments));
    }
}
