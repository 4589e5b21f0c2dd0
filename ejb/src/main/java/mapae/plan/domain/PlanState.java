package mapae.plan.domain;

/** Where a version of a plan stands. */
public enum PlanState {
    /** Being written by its organisation. */
    DRAFT,
    /** Handed in; it does not change any more. */
    HANDED_IN
}
