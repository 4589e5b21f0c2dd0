package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mapae.appropriation.BudgetFacts;
import mapae.appropriation.BudgetIntake;
import mapae.appropriation.domain.BudgetStatus;
import mapae.approval.OpenProposals;
import mapae.approval.ProposedYear;
import mapae.interchange.domain.Facts;
import mapae.interchange.domain.ImportKind;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.RowError;
import mapae.interchange.domain.RowReading;
import mapae.interchange.domain.Section;
import mapae.investment.InvestmentDates;
import mapae.investment.InvestmentIntake;
import mapae.shared.InvestmentId;

/**
 * What speaks against a good row, beside what is known already: an investment must not end before it starts, though the
 * one day may come from the file and the other from somewhere else; and a budget that is proposed waits for its decision,
 * which no file takes away.
 */
@ApplicationScoped
public class Objections {

    @Inject
    private InvestmentIntake investments;

    @Inject
    private BudgetIntake budgets;

    @Inject
    private OpenProposals proposals;

    /** The rows that can go in. */
    List<RowReading> sound(MappingProfile profile, List<RowReading> rows, Consumer<RowError> reject) {
        Set<RowReading> bad = new HashSet<>();
        section(profile, ImportKind.INVESTMENTS)
                .ifPresent(section -> note(bad, reversed(profile, section, rows), "investment.dates-reversed", reject));
        section(profile, ImportKind.APPROPRIATIONS)
                .ifPresent(
                        section -> note(bad, undecided(profile, section, rows), "appropriation.proposal-open", reject));
        return bad.isEmpty()
                ? rows
                : rows.stream().filter(row -> !bad.contains(row)).toList();
    }

    private static Optional<Section> section(MappingProfile profile, ImportKind kind) {
        return profile.sections().stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static void note(Set<RowReading> bad, List<RowReading> found, String rule, Consumer<RowError> reject) {
        found.stream().filter(bad::add).forEach(row -> reject.accept(RowError.ofRow(row.line(), rule)));
    }

    private List<RowReading> reversed(MappingProfile profile, Section section, List<RowReading> rows) {
        List<RowReading> about = about(rows, ImportKind.INVESTMENTS);
        List<InvestmentDates> dates = about.stream()
                .map(row -> row.of(ImportKind.INVESTMENTS).orElseThrow())
                .map(f -> new InvestmentDates(
                        f.requiredText("code"), f.day("startsOn"), f.day("plannedFinish"), f.month("factsAsOf")))
                .toList();
        return at(about, investments.reversed(dates, FactsIntake.source(profile, section)));
    }

    private List<RowReading> undecided(MappingProfile profile, Section section, List<RowReading> rows) {
        List<RowReading> about = about(rows, ImportKind.APPROPRIATIONS);
        Map<String, InvestmentId> ids = investments.idsByCode(FactsIntake.codes(
                about.stream()
                        .map(row -> row.of(ImportKind.APPROPRIATIONS).orElseThrow())
                        .toList(),
                "investment"));
        Set<ProposedYear> open = proposals.among(ids.values());
        List<RowReading> touched = new ArrayList<>();
        List<BudgetFacts> said = new ArrayList<>();
        for (RowReading row : about) {
            Facts facts = row.of(ImportKind.APPROPRIATIONS).orElseThrow();
            InvestmentId id = ids.get(facts.requiredText("investment"));
            if (id != null && open.contains(new ProposedYear(id, facts.requiredYear("fiscalYear")))) {
                touched.add(row);
                said.add(new BudgetFacts(
                        id,
                        facts.requiredYear("fiscalYear"),
                        facts.requiredAmount("amount"),
                        BudgetStatus.valueOf(facts.requiredText("status"))));
            }
        }
        return at(touched, budgets.news(said, FactsIntake.source(profile, section)));
    }

    private static List<RowReading> about(List<RowReading> rows, ImportKind kind) {
        return rows.stream().filter(row -> row.of(kind).isPresent()).toList();
    }

    private static List<RowReading> at(List<RowReading> rows, BitSet positions) {
        return positions.stream().mapToObj(rows::get).toList();
    }
}
