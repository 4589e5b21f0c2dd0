package mapae.appropriation.domain;

/** How firm a year's budget is. */
public enum BudgetStatus {
    /** In the medium-term plan. */
    PLANNED,
    /** In the budget request. */
    REQUESTED,
    /** Granted. */
    APPROPRIATED
}
