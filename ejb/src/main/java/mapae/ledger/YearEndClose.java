package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.ClosingLine;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.ClosedYears;
import mapae.ledger.model.LineBalances;
import mapae.ledger.model.YearEndLines;
import mapae.ledger.model.YearEndLines.YearLine;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Closes an organisation's year, in the caller's transaction: carries over what was decided, lets the rest lapse, carries
 * in what was carried out, line by line, and lets nothing be posted into the year any more. Called by the job alone.
 */
@Stateless
@PermitAll
public class YearEndClose {

    @Inject
    private YearEndLines lines;

    @Inject
    private LineBalances balances;

    @Inject
    private CarryIn carryIn;

    @Inject
    private ClosedYears closed;

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    /** The next organisation, by key, whose year is open. */
    public Optional<OrganisationId> nextOpen(FiscalYear year, long after) {
        try {
            return lines.nextOpen(year, after);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Closes a year; nothing happens where it is closed.
     *
     * @param by sign-in name of whoever asked for it
     * @throws Refusal {@code ledger.year-before-open} if the year before has lines and is not closed
     */
    public void close(OrganisationId organisation, FiscalYear year, String by) {
        try {
            if (closed.hold(organisation, year)) {
                return;
            }
            if (lines.isOpen(organisation, year.plus(-1))) {
                throw Refusal.rule("ledger.year-before-open", year, year.plus(-1));
            }
            List<YearLine> ofYear = lines.of(organisation, year);
            SortedMap<LineId, LineBalance> held =
                    balances.held(ofYear.stream().map(YearLine::id).toList());
            Map<PostingKind, List<Movement>> carried = end(organisation, year, ofYear, held, by);
            carryIn.carry(organisation, year, ofYear, carried, stated(ofYear, held), by);
            closed.add(organisation, year, clock.instant(), by);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Carries out and lets lapse; what was carried out, by kind. */
    private Map<PostingKind, List<Movement>> end(
            OrganisationId organisation,
            FiscalYear year,
            List<YearLine> ofYear,
            Map<LineId, LineBalance> held,
            String by)
            throws SQLException {
        Map<LineId, Map<PostingKind, Won>> decided = lines.decided(organisation, year);
        Map<PostingKind, List<Movement>> carried = new EnumMap<>(PostingKind.class);
        List<Movement> lapsed = new ArrayList<>();
        for (YearLine line : ofYear) {
            ClosingLine closing =
                    new ClosingLine(line.id(), held.get(line.id()), decided.getOrDefault(line.id(), Map.of()));
            closing.carriedOut()
                    .forEach((kind, movements) -> carried.computeIfAbsent(kind, k -> new ArrayList<>())
                            .addAll(movements));
            lapsed.addAll(closing.lapse());
        }
        Books.Place place = new Books.Place(organisation, year, year.lastDay(), by, Optional.empty(), Optional.empty());
        carried.forEach((kind, movements) -> books.write(place, Posting.of(kind, movements)));
        if (!lapsed.isEmpty()) {
            books.write(place, Posting.of(PostingKind.LAPSE, lapsed));
        }
        return carried;
    }

    /** What settlements from elsewhere carried out, by line. */
    private static Map<LineId, Won> stated(List<YearLine> ofYear, Map<LineId, LineBalance> held) {
        Map<LineId, Won> stated = new LinkedHashMap<>();
        for (YearLine line : ofYear) {
            Won amount = held.get(line.id()).amount(Account.CARRIED_OUT);
            if (line.isStated() && !amount.isZero()) {
                stated.put(line.id(), amount);
            }
        }
        return stated;
    }
}
