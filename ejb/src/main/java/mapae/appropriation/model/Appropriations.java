package mapae.appropriation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;

/** All yearly budgets. */
@ApplicationScoped
public class Appropriations {

    @PersistenceContext
    private EntityManager em;

    /** The budget of an investment in a year. */
    public Optional<Appropriation> of(InvestmentId investment, FiscalYear year) {
        return em.createQuery(
                        "select a from Appropriation a where a.investmentId = :id and a.fiscalYear = :year",
                        Appropriation.class)
                .setParameter("id", investment.value())
                .setParameter("year", (short) year.value())
                .getResultStream()
                .findFirst();
    }

    /** The budgets of several investments, by investment and year. */
    public List<Appropriation> of(Collection<InvestmentId> investments) {
        if (investments.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from Appropriation a where a.investmentId in :ids"
                                + " order by a.investmentId, a.fiscalYear",
                        Appropriation.class)
                .setParameter(
                        "ids", investments.stream().map(InvestmentId::value).toList())
                .getResultList();
    }

    /** What is granted for the years of a range: key of the investment, its currency, year, amount. */
    @SuppressWarnings("unchecked")
    public List<Tuple> approved(FiscalYear from, FiscalYear to) {
        return em.createNativeQuery(
                        "select a.investment_id, i.currency, a.fiscal_year, a.amount from appropriation a"
                                + " join investment i on i.id = a.investment_id where a.status = 'APPROPRIATED'"
                                + " and a.fiscal_year between :from and :to",
                        Tuple.class)
                .setParameter("from", from.value())
                .setParameter("to", to.value())
                .getResultList();
    }

    /** Adds a year. */
    public void add(Appropriation appropriation) {
        em.persist(appropriation);
    }
}
