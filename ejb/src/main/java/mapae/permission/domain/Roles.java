package mapae.permission.domain;

import java.util.List;

/** The roles, as accounts hold them and services ask for them. */
public final class Roles {

    /** Approves investments and yearly budgets. */
    public static final String PLANNER = "planner";

    /** Reports progress on the investments of the own organisation. */
    public static final String PROJECT_MANAGER = "project-manager";

    /** Executes budgets: commitments, expenditure, carry-over. */
    public static final String FINANCE_OFFICER = "finance-officer";

    /** Checks rotation against project life cycles. */
    public static final String HR_OFFICER = "hr-officer";

    /** Reads all, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Accounts, settings, jobs and imports; no business decisions. */
    public static final String ADMINISTRATOR = "administrator";

    /** All of them. */
    public static final List<String> ALL =
            List.of(PLANNER, PROJECT_MANAGER, FINANCE_OFFICER, HR_OFFICER, AUDITOR, ADMINISTRATOR);

    private Roles() {}
}
