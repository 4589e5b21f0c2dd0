package mapae.approval.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mapae.approval.domain.ProposalState;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;

/** All proposals. */
@ApplicationScoped
public class BudgetProposals {

    @PersistenceContext
    private EntityManager em;

    /** The one with that key. */
    public Optional<BudgetProposal> byId(long id) {
        return Optional.ofNullable(em.find(BudgetProposal.class, id));
    }

    /** Those in a state, the oldest first. */
    public List<BudgetProposal> in(ProposalState state, int limit) {
        return em.createQuery(
                        "select p from BudgetProposal p where p.state = :state order by p.id", BudgetProposal.class)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of one investment, the latest first. */
    public List<BudgetProposal> of(InvestmentId investment) {
        return em.createQuery(
                        "select p from BudgetProposal p where p.investmentId = :id order by p.id desc",
                        BudgetProposal.class)
                .setParameter("id", investment.value())
                .getResultList();
    }

    /**
     * Those returned to an organisation for which no later proposal was made, the latest first: its own project managers
     * have to look at them.
     */
    @SuppressWarnings("unchecked")
    public List<BudgetProposal> returnedTo(OrganisationId owner, int limit) {
        return em.createNativeQuery(
                        "select p.* from budget_proposal p join investment i on i.id = p.investment_id"
                                + " where i.owner_id = :owner and p.state = 'RETURNED'"
                                + " and not exists (select 1 from budget_proposal n where n.investment_id = p.investment_id"
                                + " and n.fiscal_year = p.fiscal_year and n.id > p.id) order by p.id desc",
                        BudgetProposal.class)
                .setParameter("owner", owner.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether a proposal for the investment and year is open. */
    public boolean isOpen(InvestmentId investment, FiscalYear year) {
        return em.createQuery(
                                "select count(p) from BudgetProposal p where p.investmentId = :id"
                                        + " and p.fiscalYear = :year and p.state = :state",
                                Long.class)
                        .setParameter("id", investment.value())
                        .setParameter("year", (short) year.value())
                        .setParameter("state", ProposalState.PROPOSED)
                        .getSingleResult()
                > 0;
    }

    /** The open ones for these investments. */
    public List<BudgetProposal> openAmong(Collection<InvestmentId> investments) {
        if (investments.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from BudgetProposal p where p.investmentId in :ids and p.state = :state",
                        BudgetProposal.class)
                .setParameter(
                        "ids", investments.stream().map(InvestmentId::value).toList())
                .setParameter("state", ProposalState.PROPOSED)
                .getResultList();
    }

    /** Adds a proposal. */
    public void add(BudgetProposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    /** Sends a decision to the database now, so that a conflict shows. */
    public void flush() {
        em.flush();
    }
}
