package mapae.mix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.allowance.OverspendAllowances;
import mapae.allowance.domain.Allowance;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.ledger.FundedLineView;
import mapae.ledger.FundedLines;
import mapae.ledger.InstrumentView;
import mapae.ledger.Instruments;
import mapae.ledger.Settlements;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.mix.InvestmentMix.Part;
import mapae.mix.InvestmentMix.Way;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.LandedCost;
import mapae.team.TeamCosts;

/** Reads through which instruments money reaches what it is for. */
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
public class FundingMix {

    private static final String WON = "KRW";

    @Inject
    private Instruments instruments;

    @Inject
    private Settlements settlements;

    @Inject
    private FundedLines funded;

    @Inject
    private TeamCosts costs;

    @Inject
    private OverspendAllowances allowances;

    @Inject
    private Register register;

    @Inject
    private OrganisationDirectory organisations;

    /**
     * A year's book of an organisation, in won, by what each line is for.
     *
     * @throws Refusal {@code organisation.unknown}
     */
    public OrganisationMix ofOrganisation(String code, FiscalYear year) {
        OrganisationView owner = organisations.byCode(code);
        List<InstrumentView> parts = instruments.of(owner.id(), year, WON);
        LineBalance book =
                settlements.of(year, Optional.of(WON), Optional.of(code)).total();
        return new OrganisationMix(
                code,
                owner.name(),
                year,
                WON,
                parts,
                Won.sum(parts.stream().map(InstrumentView::current).toList()),
                book.current(),
                Won.sum(parts.stream().map(InstrumentView::spent).toList()),
                book.amount(Account.SPENT));
    }

    /**
     * What reaches an investment, by year: its lines, what of them came by allowances, and the cost of teams.
     *
     * @throws Refusal {@code investment.unknown}
     */
    public InvestmentMix ofInvestment(String code) {
        InvestmentView investment = register.byCode(code);
        List<Part> parts = new ArrayList<>();
        SortedMap<FiscalYear, Won> granted = new TreeMap<>();
        SortedMap<FiscalYear, Won> spent = new TreeMap<>();
        for (FundedLineView line : funded.of(investment.id())) {
            parts.add(new Part(
                    line.line().year(),
                    Way.LINE,
                    line.line().organisation() + " " + line.line().code(),
                    Optional.empty(),
                    Optional.of(line.current()),
                    Optional.of(line.spent())));
            granted.merge(line.line().year(), line.current(), Won::plus);
            spent.merge(line.line().year(), line.spent(), Won::plus);
        }
        for (Allowance allowance : allowances.of(investment.id())) {
            Won used = allowance.balance().used();
            if (!used.isZero()) {
                parts.add(new Part(
                        FiscalYear.of(allowance.target().year()),
                        Way.ALLOWANCE,
                        String.valueOf(allowance.id()),
                        Optional.empty(),
                        Optional.of(used),
                        Optional.empty()));
            }
        }
        for (LandedCost cost : costs.landedOn(investment.id())) {
            parts.add(new Part(
                    cost.year(),
                    Way.TEAM,
                    cost.team(),
                    Optional.of(cost.name()),
                    Optional.empty(),
                    Optional.of(cost.amount())));
            spent.merge(cost.year(), cost.amount(), Won::plus);
        }
        parts.sort(Comparator.comparing(Part::year).thenComparing(Part::way).thenComparing(Part::from));
        return new InvestmentMix(code, investment.title(), investment.currency(), parts, granted, spent);
    }
}
