package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import mapae.interchange.domain.ImportKind;
import mapae.investment.InvestmentIntake;
import mapae.organisation.OrganisationIntake;
import mapae.staffing.StaffingIntake;

/** Tells which codes are known already. */
@ApplicationScoped
public class Codes {

    @Inject
    private OrganisationIntake organisations;

    @Inject
    private InvestmentIntake investments;

    @Inject
    private StaffingIntake staffing;

    /** Those of the given codes that exist. */
    public Set<String> known(ImportKind kind, Collection<String> codes) {
        return switch (kind) {
            case ORGANISATIONS -> organisations.idsByCode(codes).keySet();
            case INVESTMENTS -> investments.idsByCode(codes).keySet();
            case OFFICIALS -> staffing.officialsByNumber(codes).keySet();
            case POSTS -> staffing.postsByCode(codes).keySet();
            case APPROPRIATIONS,
                    REPORTS,
                    POSTINGS,
                    SETTLEMENT,
                    LEDGER_BUDGETS,
                    COMMITMENTS,
                    EXPENDITURES,
                    FINANCE_BALANCES -> throw new IllegalArgumentException("nothing refers to " + kind);
        };
    }
}
