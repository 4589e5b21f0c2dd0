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
import mapae.ledger.domain.ClosingShares;
import mapae.ledger.domain.ClosingShares.Share;
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
    private ClosingCommitments commitments;

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
            Leaving leaving = leaving(organisation, year, ofYear, held);
            Books.Place place =
                    new Books.Place(organisation, year, year.lastDay(), by, Optional.empty(), Optional.empty());
            leaving.carried().forEach((kind, movements) -> books.write(place, Posting.of(kind, movements)));
            if (!leaving.lapsed().isEmpty()) {
                books.write(place, Posting.of(PostingKind.LAPSE, leaving.lapsed()));
            }
            commitments.leave(place, leaving.shares());
            carryIn.carry(place, ofYear, leaving, stated(ofYear, held));
            closed.add(organisation, year, clock.instant(), by);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What of each line is carried out and what lapses; of what is committed, each commitment its share. */
    private Leaving leaving(
            OrganisationId organisation, FiscalYear year, List<YearLine> ofYear, Map<LineId, LineBalance> held)
            throws SQLException {
        Map<LineId, Map<PostingKind, Won>> decided = lines.decided(organisation, year);
        Map<LineId, ClosingShares> open = commitments.open(organisation, year);
        Leaving leaving = new Leaving(new EnumMap<>(PostingKind.class), new ArrayList<>(), new ArrayList<>());
        for (YearLine line : ofYear) {
            ClosingLine closing =
                    ClosingLine.upTo(line.id(), held.get(line.id()), decided.getOrDefault(line.id(), Map.of()));
            ClosingShares shares = open.getOrDefault(line.id(), new ClosingShares(List.of()));
            closing.carriedOut().forEach((kind, movements) -> leaving.take(kind, movements, shares));
            leaving.take(PostingKind.LAPSE, closing.lapse(), shares);
        }
        return leaving;
    }

    /**
     * What leaves a year.
     *
     * @param carried what is carried out, by kind, apart from the shares of commitments
     * @param lapsed what lapses, apart from them
     * @param shares what of commitments is carried out or lapses
     */
    record Leaving(Map<PostingKind, List<Movement>> carried, List<Movement> lapsed, List<Share> shares) {

        private void take(PostingKind kind, List<Movement> movements, ClosingShares open) {
            for (Movement movement : movements) {
                Movement rest = movement;
                if (movement.flow().from() == Account.COMMITTED) {
                    ClosingShares.Split split = open.split(kind, movement);
                    shares.addAll(split.shares());
                    rest = split.rest();
                }
                if (!rest.amount().isZero()) {
                    (kind == PostingKind.LAPSE ? lapsed : carried.computeIfAbsent(kind, k -> new ArrayList<>()))
                            .add(rest);
                }
            }
        }
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
