package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LedgerRule;
import mapae.ledger.domain.LedgerRules;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Quarter;
import mapae.ledger.model.CarriedOutRows;
import mapae.ledger.model.LedgerRequests;
import mapae.ledger.model.LedgerRuleBook;
import mapae.ledger.model.SettlementRows;
import mapae.ledger.model.VirementRows;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** The reports about the books that law asks for. A total does not depend on who looks at it. */
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
public class LedgerReports {

    @Inject
    private VirementRows virements;

    @Inject
    private CarriedOutRows carriedOut;

    @Inject
    private SettlementRows settlement;

    @Inject
    private LedgerRequests requests;

    @Inject
    private RequestViews views;

    @Inject
    private LedgerRuleBook book;

    @Inject
    private YearCurrency currencies;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Clock clock;

    /**
     * The virements of a quarter. Two statements, and one to look the organisation up.
     *
     * @param currency ISO 4217; may be left out where the year has one
     * @param organisation code; only what its own lines gave; empty for all
     * @throws Refusal {@code settlement.currency} or {@code organisation.unknown}
     */
    public VirementReport virements(Quarter quarter, Optional<String> currency, Optional<String> organisation) {
        String told = currencies.of(quarter.year(), currency);
        try {
            LedgerRules rules = book.on(LocalDate.now(clock));
            List<VirementReport.Row> rows = virements.of(quarter, told, owner(organisation)).stream()
                    .map(one -> row(one, rules))
                    .toList();
            Map<PostingKind, Won> totals = new EnumMap<>(PostingKind.class);
            rows.forEach(row -> totals.merge(row.kind(), row.amount(), Won::plus));
            Optional<LedgerRule> dueRule = rules.find(LedgerRule.VIREMENT_REPORT_DUE);
            return new VirementReport(
                    quarter.year(),
                    quarter.number(),
                    quarter.first(),
                    quarter.last(),
                    told,
                    rules.get(LedgerRule.VIREMENT_REPORT),
                    dueRule.flatMap(rule -> rule.limit().count()).map(quarter::endOfMonthAfter),
                    dueRule,
                    rows,
                    totals,
                    Won.sum(totals.values()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What a year carried over. Six statements, and one to look the organisation up.
     *
     * @param currency ISO 4217; may be left out where the year has one
     * @param organisation code; only its own lines; empty for all
     * @throws Refusal {@code settlement.currency} or {@code organisation.unknown}
     */
    public CarryOverStatement carryOvers(FiscalYear year, Optional<String> currency, Optional<String> organisation) {
        String told = currencies.of(year, currency);
        try {
            List<SettlementRows.Line> lines = settlement.of(year, told, owner(organisation), Optional.empty());
            Map<Decided, List<CarryOverStatement.Decision>> decided = decided(year);
            Map<LineId, Map<PostingKind, Won>> ways = carriedOut.of(year, told);
            List<CarryOverStatement.Row> rows = lines.stream()
                    .filter(line -> ways.containsKey(line.id()))
                    .map(line -> row(line, ways.get(line.id()), decided))
                    .toList();
            LedgerRule rule = book.on(LocalDate.now(clock)).get(LedgerRule.CARRY_OVER_STATEMENT);
            return new CarryOverStatement(
                    year,
                    told,
                    rule,
                    rule.limit()
                            .count()
                            .map(months -> year.lastMonth().plusMonths(months).atEndOfMonth()),
                    rows,
                    rows.stream()
                            .map(CarryOverStatement.Row::amounts)
                            .reduce(CarryOverStatement.Amounts.NONE, CarryOverStatement.Amounts::plus),
                    (int) lines.stream().filter(line -> !line.isClosed()).count());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Optional<OrganisationId> owner(Optional<String> organisation) {
        return organisation.map(code -> organisations.byCode(code).id());
    }

    private static VirementReport.Row row(VirementRows.Virement one, LedgerRules rules) {
        return new VirementReport.Row(
                one.posting(),
                one.number(),
                one.day(),
                one.kind(),
                // the rules about virements are called like the postings that they govern
                rules.get(one.kind().name()).legalBasis(),
                one.from().organisation(),
                one.from().organisationName(),
                one.from().line(),
                one.from().title(),
                one.to().organisation(),
                one.to().organisationName(),
                one.to().line(),
                one.to().title(),
                one.amount(),
                one.reference(),
                one.reason(),
                one.request());
    }

    /** What was decided upon. */
    private record Decided(String organisation, String line, PostingKind kind) {}

    private Map<Decided, List<CarryOverStatement.Decision>> decided(FiscalYear year) {
        return views.of(requests.approvedCarryOvers(year)).stream()
                .collect(Collectors.groupingBy(
                        one -> new Decided(one.organisation(), one.line(), one.kind()),
                        Collectors.mapping(LedgerReports::decision, Collectors.toList())));
    }

    private static CarryOverStatement.Decision decision(RequestView request) {
        RequestView.Act act = request.decided().orElseThrow();
        return new CarryOverStatement.Decision(
                request.id(),
                request.amount(),
                request.asked().reason().orElseThrow(),
                request.reference(),
                act.by(),
                act.onBehalfOf(),
                act.at());
    }

    private static CarryOverStatement.Row row(
            SettlementRows.Line line,
            Map<PostingKind, Won> carried,
            Map<Decided, List<CarryOverStatement.Decision>> decided) {
        LineBalance balance = line.balance();
        return new CarryOverStatement.Row(
                line.organisation(),
                line.organisationName(),
                line.code(),
                line.title(),
                new CarryOverStatement.Amounts(
                        balance.current(),
                        balance.amount(Account.SPENT),
                        balance.amount(Account.CARRIED_OUT),
                        balance.lapse()),
                carried.entrySet().stream()
                        .map(way -> new CarryOverStatement.Way(
                                way.getKey(),
                                way.getValue(),
                                decided.getOrDefault(
                                        new Decided(line.organisation(), line.code(), way.getKey()), List.of())))
                        .toList());
    }
}
