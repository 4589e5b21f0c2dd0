package mapae.appropriation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import mapae.appropriation.domain.BudgetStatus;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/** The budget of one investment in one fiscal year. */
@Entity
public class Appropriation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long investmentId;
    private short fiscalYear;
    private long amount;

    @Enumerated(EnumType.STRING)
    private BudgetStatus status;

    @Version
    private int version;

    protected Appropriation() {}

    /** A year's budget of an investment. */
    public Appropriation(InvestmentId investment, FiscalYear year, Won amount, BudgetStatus status) {
        this.investmentId = investment.value();
        this.fiscalYear = (short) year.value();
        this.amount = amount.amount();
        this.status = status;
    }

    /** Grants the year this amount, whatever was planned. */
    public void grant(Won granted) {
        amount = granted.amount();
        status = BudgetStatus.APPROPRIATED;
    }

    /** The investment. */
    public InvestmentId investment() {
        return new InvestmentId(investmentId);
    }

    /** The fiscal year. */
    public FiscalYear year() {
        return FiscalYear.of(fiscalYear);
    }

    /** The amount. */
    public Won amount() {
        return Won.of(amount);
    }

    /** How firm it is. */
    public BudgetStatus status() {
        return status;
    }
}
