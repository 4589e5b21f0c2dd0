package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.LineId;
import mapae.ledger.model.FundingRows;
import mapae.ledger.model.FundingRows.Funded;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LineBalances;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/**
 * Which investment a budget line funds: at most one; an investment is funded by many lines over the years. The line of the
 * year after that has the same code funds what its predecessor did.
 */
@Stateless
@Does(Operation.READ_LEDGER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class FundedLines {

    @Inject
    private FundingRows rows;

    @Inject
    private FundingHolds holds;

    @Inject
    private Earmarks earmarks;

    @Inject
    private LineBalances balances;

    @Inject
    private KnownLines lines;

    @Inject
    private LineTree tree;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The lines that fund an investment, the latest year first. One statement. */
    public List<FundedLineView> of(InvestmentId investment) {
        try {
            return rows.rows(investment).stream().map(FundedLineView::of).toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** What a line funds, if anything; known by the line's identifier. */
    public Optional<FundedInvestmentView> byLine(long line) {
        try {
            LineId id = new LineId(line);
            Optional<Funded> funded = rows.of(id);
            boolean isFrozen = funded.isPresent() && holds.freeze(id).isPresent();
            return funded.map(one -> FundedInvestmentView.of(one, isFrozen));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What the lines of an organisation's year fund, by code of the line.
     *
     * @throws Refusal {@code organisation.unknown}
     */
    public Map<String, FundedInvestmentView> inBook(String organisation, FiscalYear year) {
        try {
            Map<String, FundedInvestmentView> found = new LinkedHashMap<>();
            rows.marks(organisations.byCode(organisation).id(), year)
                    .forEach(mark ->
                            found.put(mark.code(), FundedInvestmentView.of(mark.investment(), mark.isFrozen())));
            return found;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Says that a line funds an investment: a planner for any line, a finance officer for those of their own organisation.
     * Nothing happens where it does so already.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own}, {@code ledger.line-code},
     *     {@code ledger.line-unknown}, {@code ledger.line-has-parts}, {@code ledger.funding-currency},
     *     {@code ledger.earmarked} or {@code ledger.funds-other} with the investment that it funds
     */
    @Does(Operation.POST_LEDGER)
    @RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
    public List<FundedLineView> link(InvestmentId investment, String organisation, FiscalYear year, String code) {
        try {
            KnownLines.Line line = own(organisation, year, code);
            Funded funded = find(investment);
            balances.held(Set.of(line.id()));
            tree.requireWithoutParts(Set.of(line.id()));
            if (!line.currency().equals(funded.currency())) {
                throw Refusal.rule("ledger.funding-currency", code, line.currency(), funded.currency());
            }
            earmarks.requireNone(line);
            Optional<InvestmentId> before = rows.held(line.id());
            if (before.isPresent() && !before.get().equals(investment)) {
                throw Refusal.conflict(
                        "ledger.funds-other", code, find(before.get()).code());
            }
            if (before.isEmpty()) {
                rows.add(
                        line.id(),
                        investment,
                        clock.instant(),
                        currentCaller.get().username());
                trail.append(
                        FundingAudited.linked(funded, line), currentCaller.actor(Operation.POST_LEDGER, line.owner()));
            }
            return of(investment);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Says that a line funds an investment no more. As long as the investment is frozen its lines stay, and as long as
     * yearly money is guaranteed to it, those that make it up.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own}, {@code ledger.line-code},
     *     {@code ledger.line-unknown}, {@code ledger.funds-not} where it does not, {@code ledger.allotment-frozen} or
     *     {@code ledger.below-floor}
     */
    @Does(Operation.POST_LEDGER)
    @RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
    public List<FundedLineView> unlink(InvestmentId investment, String organisation, FiscalYear year, String code) {
        try {
            KnownLines.Line line = own(organisation, year, code);
            Funded funded = find(investment);
            Set<LineId> held = new TreeSet<>(rows.lines(investment, year, false));
            held.add(line.id());
            balances.held(held);
            if (rows.held(line.id()).filter(investment::equals).isEmpty()) {
                throw Refusal.rule("ledger.funds-not", code, funded.code());
            }
            holds.requireNotFrozen(line.id());
            holds.requireKept(line);
            rows.remove(line.id());
            trail.append(
                    FundingAudited.unlinked(funded, line), currentCaller.actor(Operation.POST_LEDGER, line.owner()));
            return of(investment);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private KnownLines.Line own(String organisation, FiscalYear year, String code) throws SQLException {
        PostingRules.requireCode(code);
        OrganisationId owner = organisations.byCode(organisation).id();
        if (!currentCaller.get().may(Operation.POST_LEDGER, owner)) {
            throw Refusal.forbidden("ledger.not-own", organisation);
        }
        return lines.byCode(owner, year, code).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
    }

    private Funded find(InvestmentId investment) throws SQLException {
        return rows.investment(investment).orElseThrow(() -> Refusal.notFound("investment.unknown", investment));
    }
}
