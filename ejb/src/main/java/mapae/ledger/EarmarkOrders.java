package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Earmark;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.EarmarkRows;
import mapae.ledger.model.FundingRows;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LineBalances;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Sets lines aside and allots what is set aside, in the caller's transaction, for whoever has decided it. Who may decide is
 * checked at their door.
 */
@Stateless
@PermitAll
public class EarmarkOrders {

    private static final String WON = "KRW";

    @Inject
    private EarmarkRows rows;

    @Inject
    private KnownLines lines;

    @Inject
    private LineTree tree;

    @Inject
    private LineBalances balances;

    @Inject
    private FundingRows funding;

    @Inject
    private Grants grants;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Sets a line aside. Nothing happens where it is set aside for the same already.
     *
     * @throws Refusal {@code ledger.line-code}, {@code ledger.line-unknown}, {@code ledger.line-has-parts},
     *     {@code ledger.earmark-currency}, {@code ledger.funds-already} where it funds an investment,
     *     {@code ledger.earmark-allotted} where something of it is allotted already, or {@code ledger.earmarked}
     */
    public EarmarkedLineView set(OrganisationId owner, FiscalYear year, String code, Earmark earmark, Actor by) {
        try {
            PostingRules.requireCode(code);
            KnownLines.Line line =
                    lines.byCode(owner, year, code).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
            LineBalance balance = balances.held(Set.of(line.id())).get(line.id());
            Won allotted = balance.current().minus(balance.amount(Account.UNALLOTTED));
            Optional<Earmark> before =
                    Optional.ofNullable(rows.held(Set.of(line.id())).get(line.id()));
            if (before.filter(one -> !one.reference().equals(earmark.reference()))
                    .isPresent()) {
                throw before.get().refusal(code);
            }
            if (before.isEmpty()) {
                tree.requireWithoutParts(Set.of(line.id()));
                requireFree(line, allotted);
                rows.add(line.id(), earmark, clock.instant(), by.username());
                trail.append(EarmarkAudited.of(line, earmark), by);
            }
            return lines(earmark.reference()).stream()
                    .filter(one -> one.line().id() == line.id().value())
                    .findFirst()
                    .orElseThrow();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireFree(KnownLines.Line line, Won allotted) throws SQLException {
        if (!line.currency().equals(WON)) {
            throw Refusal.rule("ledger.earmark-currency", line.code(), line.currency());
        }
        Optional<FundingRows.Funded> funded = funding.of(line.id());
        if (funding.held(line.id()).isPresent()) {
            throw Refusal.rule(
                    "ledger.funds-already",
                    line.code(),
                    funded.map(FundingRows.Funded::code).orElse(""));
        }
        if (!allotted.isZero()) {
            throw Refusal.rule("ledger.earmark-allotted", line.code(), allotted);
        }
    }

    /** The lines that are set aside for something, by year and code. */
    public List<EarmarkedLineView> lines(String reference) {
        try {
            return rows.rows(reference).stream().map(EarmarkedLineView::of).toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What was paid out of them, by month and line. */
    public List<PaidMonth> paid(String reference, YearMonth from, YearMonth until) {
        try {
            return rows.paid(reference, from, until).stream()
                    .map(one -> new PaidMonth(one.line(), one.month(), one.amount()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What changed in them day by day, for what they held on any day. */
    public List<EarmarkedDay> days(String reference) {
        try {
            return rows.days(reference).stream()
                    .map(one -> new EarmarkedDay(
                            one.line(), one.year(), one.day(), one.current(), one.notAllotted(), one.allotted()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Allots what is set aside.
     *
     * @param line identifies a line that is set aside
     * @param ground what it rests upon: what the line is set aside for, or a part of that
     * @param day the day for which it counts, within the line's year and not after today
     * @throws Refusal {@code ledger.line-unknown}, {@code ledger.value-date}, or what {@link Books#write} refuses
     */
    public PostingView allot(long line, String ground, Won amount, LocalDate day, Optional<String> reason, Actor by) {
        return move(
                PostingKind.ALLOTMENT, Account.UNALLOTTED, Account.AVAILABLE, line, ground, amount, day, reason, by);
    }

    /**
     * Takes back what is allotted and not committed.
     *
     * @param line identifies a line that is set aside
     * @param ground what the allotment rested upon
     * @param day the day for which it counts, within the line's year and not after today
     * @throws Refusal as {@link #allot}, among them that less is free than that
     */
    public PostingView cut(long line, String ground, Won amount, LocalDate day, Optional<String> reason, Actor by) {
        return move(
                PostingKind.ALLOTMENT_CUT,
                Account.AVAILABLE,
                Account.UNALLOTTED,
                line,
                ground,
                amount,
                day,
                reason,
                by);
    }

    private PostingView move(
            PostingKind kind,
            Account from,
            Account to,
            long line,
            String ground,
            Won amount,
            LocalDate day,
            Optional<String> reason,
            Actor by) {
        try {
            KnownLines.Line known =
                    lines.byId(new LineId(line)).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
            PostingRules.positive(amount);
            Books.Place place = new Books.Place(
                    known.owner(),
                    known.year(),
                    PostingRules.day(known.year(), Optional.of(day), LocalDate.now(clock)),
                    by.username(),
                    reason,
                    Optional.empty());
            Posting posting = Posting.of(kind, List.of(Movement.of(known.id(), from, to, amount)));
            return grants.write(place, posting, Map.of(known.code(), known.id()), Optional.of(ground), by);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
