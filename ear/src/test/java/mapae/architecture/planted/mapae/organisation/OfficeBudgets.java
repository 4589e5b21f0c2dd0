package mapae.architecture.planted.mapae.organisation;

import mapae.architecture.planted.mapae.investment.Funding;

/** Breaks: a capability imports only what stands below it. */
public class OfficeBudgets {

    /** The funding of an office. */
    public long of(Funding funding) {
        return funding.amount();
    }
}
