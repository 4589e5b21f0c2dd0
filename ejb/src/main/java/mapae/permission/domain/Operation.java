package mapae.permission.domain;

/** What can be done with Mapae. Who may do it stands in {@link Permissions}. */
public enum Operation {
    /** See investments, budgets, proposals, reports, milestones, figures and who leads. */
    READ_REGISTER,
    /** Propose a year's budget for an investment. */
    PROPOSE_BUDGET,
    /** Approve or return a proposal of somebody else. */
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
    /** Freeze and release what is allotted to an investment, and guarantee it yearly money. */
    HOLD_ALLOTMENT,
    /** Commit from a line's budget, change and release commitments, pay and take back what was paid. */
    COMMIT_BUDGET,
    /** Write medium-term plans and hand them in. */
    KEEP_PLAN,
    /** Have the tier of an investment determined, prepare reviews at its gates, and report conditions as fulfilled. */
    KEEP_CASE,
    /** Decide at gates, and on whether a condition is fulfilled. */
    DECIDE_GATE,
    /** Lay down rules of tiers and what organisations are able to carry. */
    KEEP_RULES,
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
