package mapae.permission.domain;

/** What can be done with Mapae. Who may do it stands in {@link Permissions}. */
public enum Operation {
    /** See investments, budgets, proposals, reports, milestones, figures and who leads. */
    READ_REGISTER,
    /** Propose a year's budget for an investment. */
    PROPOSE_BUDGET,
    /** Approve or return a proposal of somebody else, release money to teams, keep funds and award their money. */
    DECIDE_BUDGET,
    /** Approve, stop or reopen an investment. */
    APPROVE_INVESTMENT,
    /** Bring an approved investment into delivery and operation, and close it. */
    DELIVER_INVESTMENT,
    /** Report a month of an investment. */
    REPORT_MONTH,
    /** See until when officials stay in the posts that lead investments. */
    READ_POSTINGS,
    /** See the books: lines, postings, settlements. */
    READ_LEDGER,
    /** Close a year of the books. */
    CLOSE_YEAR,
    /** Post what law grants to a line and what of it is allotted, and take such a posting back. */
    POST_LEDGER,
    /** Commit from a line's budget, change and release commitments, pay and take back what was paid. */
    COMMIT_BUDGET,
    /** Write medium-term plans and hand them in. */
    KEEP_PLAN,
    /** Write strategies and objectives, and end them. */
    KEEP_STRATEGY,
    /**
     * Write and submit business cases and what investments serve, give evidence at gates, fulfil conditions, run experiments,
     * keep teams, apply to funds.
     */
    KEEP_CASE,
    /** Assess applications to a fund, where one was named for that. */
    ASSESS_APPLICATION,
    /** Decide on a review at a gate, never on one of one's own. */
    DECIDE_GATE,
    /** Say from which decisions at gates one stays out, for oneself alone. */
    RECUSE,
    /** Keep dated rules of the house: thresholds of tiers, what gates ask for, holidays that are announced. */
    KEEP_RULES,
    /** Hold money back: freeze allotment to an investment, and guarantee a floor. */
    HOLD_ALLOTMENT,
    /** See imports and what was wrong with their rows. */
    READ_IMPORTS,
    /** Send a file to be imported. */
    IMPORT,
    /** See nightly jobs and their executions. */
    READ_JOBS,
    /** Start, stop and restart nightly jobs. */
    RUN_JOBS,
    /** Change one's own password, see and end one's own sessions, make and revoke one's own tokens. */
    KEEP_OWN_ACCOUNT,
    /** Lend a role of one's own to somebody for a time, take it back, and see what was lent. */
    DELEGATE,
    /** Search the audit trail and have it verified. */
    READ_AUDIT,
    /** See accounts and the roles they hold. */
    READ_ACCOUNTS,
    /** Open accounts, draw first passwords, give and end roles, let accounts in and shut them out. */
    MANAGE_ACCOUNTS
}
