package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.BudgetLines;
import mapae.ledger.model.BudgetLines.NewLine;
import mapae.ledger.model.YearEndLines;
import mapae.ledger.model.YearEndLines.YearLine;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** Carries into the year after what a year carried out, onto the line of the same code; it is added where it is missing. */
@ApplicationScoped
public class CarryIn {

    @Inject
    private BudgetLines lines;

    @Inject
    private YearEndLines years;

    @Inject
    private ClosingCommitments commitments;

    @Inject
    private Books books;

    /**
     * Carries in.
     *
     * @param from the organisation and year that carried out, and who has it closed
     * @param ofYear the lines of that year
     * @param leaving what it carried out by decision
     * @param stated what settlements from elsewhere carried out
     */
    void carry(Books.Place from, List<YearLine> ofYear, YearEndClose.Leaving leaving, Map<LineId, Won> stated)
            throws SQLException {
        Set<LineId> givers = Stream.of(
                        leaving.carried().values().stream()
                                .flatMap(List::stream)
                                .map(Movement::line),
                        leaving.shares().stream()
                                .filter(share -> share.kind() != PostingKind.LAPSE)
                                .map(share -> share.movement().line()),
                        stated.keySet().stream())
                .flatMap(one -> one)
                .collect(Collectors.toSet());
        if (givers.isEmpty()) {
            return;
        }
        FiscalYear next = from.year().plus(1);
        Map<LineId, LineId> successors = successors(from.organisation(), next, ofYear, givers);
        Books.Place place = new Books.Place(
                from.organisation(), next, next.firstDay(), from.by(), Optional.empty(), Optional.empty());
        leaving.carried()
                .forEach((kind, movements) -> books.write(place, Posting.of(kind, arriving(movements, successors))));
        commitments.arrive(place, leaving.shares(), successors);
        if (!stated.isEmpty()) {
            // where the year after is settled too, its adjustments hold what was carried in
            Account into = years.isSettled(from.organisation(), next) ? Account.VIREMENT : Account.AVAILABLE;
            List<Movement> movements = new ArrayList<>();
            stated.forEach((line, amount) ->
                    movements.add(Movement.of(successors.get(line), Account.CARRIED_IN, into, amount)));
            books.write(place, Posting.of(PostingKind.CARRY_OVER_AS_STATED, movements));
        }
    }

    /** What was available arrives available, and what was committed committed. */
    private static List<Movement> arriving(List<Movement> leaving, Map<LineId, LineId> successors) {
        return leaving.stream()
                .map(one -> Movement.of(
                        successors.get(one.line()),
                        Account.CARRIED_IN,
                        one.flow().from(),
                        one.amount()))
                .toList();
    }

    private Map<LineId, LineId> successors(
            OrganisationId organisation, FiscalYear next, List<YearLine> ofYear, Set<LineId> leaving)
            throws SQLException {
        Map<String, YearLine> byCode = ofYear.stream().collect(Collectors.toMap(YearLine::code, line -> line));
        List<String> wanted = ofYear.stream()
                .filter(line -> leaving.contains(line.id()))
                .map(YearLine::code)
                .toList();
        Collection<String> withAbove = ofYear.stream()
                .map(YearLine::code)
                .filter(code -> wanted.stream().anyMatch(one -> one.equals(code) || one.startsWith(code + "/")))
                .toList();
        Map<String, LineId> known = lines.byCode(organisation, next, withAbove);
        // by code, so that what stands above comes first
        List<NewLine> missing = withAbove.stream()
                .filter(code -> !known.containsKey(code))
                .sorted()
                .map(byCode::get)
                .map(line -> new NewLine(line.code(), line.title(), line.currency()))
                .toList();
        if (!missing.isEmpty()) {
            lines.add(organisation, next, missing);
            known.putAll(lines.byCode(organisation, next, withAbove));
        }
        Map<LineId, LineId> successors = new HashMap<>();
        wanted.forEach(code -> successors.put(byCode.get(code).id(), known.get(code)));
        return successors;
    }
}
