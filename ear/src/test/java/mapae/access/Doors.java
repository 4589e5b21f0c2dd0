package mapae.access;

import java.util.List;
import java.util.stream.Stream;

/** Every way in. What is sent is refused by a rule of business once the matrix has let it in. */
final class Doors {

    private Doors() {}

    /**
     * Over REST.
     *
     * @param proposal an open proposal of somebody who takes no part in the test
     * @param imported an import
     */
    static List<Door> api(long proposal, long imported) {
        return Stream.of(
                        ApiDoors.all(proposal, imported),
                        LedgerDoors.api(),
                        HoldDoors.api(),
                        RequestDoors.api(),
                        PlanDoors.api(),
                        CaseDoors.api(),
                        CalendarDoors.api(),
                        TierDoors.api(),
                        StrategyDoors.api(),
                        GateDoors.api(),
                        ExperimentDoors.api(),
                        TeamDoors.api(),
                        AllowanceDoors.api(),
                        MixDoors.api(),
                        PoolDoors.api(),
                        FundDoors.api(),
                        RecusalDoors.api(),
                        CommitteeDoors.api(),
                        ExemptionDoors.api(),
                        MultiYearDoors.api(),
                        ReconciliationDoors.api(),
                        AppraisalDoors.api())
                .flatMap(List::stream)
                .toList();
    }

    /** On pages; with an open proposal, and an import. */
    static List<Door> pages(long proposal, long imported) {
        return Stream.of(
                        PageDoors.all(proposal, imported),
                        LedgerDoors.pages(),
                        HoldDoors.pages(),
                        CommitmentDoors.pages(),
                        RequestDoors.pages(),
                        PlanDoors.pages(),
                        CaseDoors.pages(),
                        CalendarDoors.pages(),
                        TierDoors.pages(),
                        StrategyDoors.pages(),
                        GateDoors.pages(),
                        ExperimentDoors.pages(),
                        TeamDoors.pages(),
                        AllowanceDoors.pages(),
                        MixDoors.pages(),
                        PoolDoors.pages(),
                        FundDoors.pages(),
                        RecusalDoors.pages(),
                        CommitteeDoors.pages(),
                        ExemptionDoors.pages(),
                        MultiYearDoors.pages(),
                        ReconciliationDoors.pages(),
                        MemoDoors.pages(proposal),
                        AppraisalDoors.pages())
                .flatMap(List::stream)
                .toList();
    }
}
