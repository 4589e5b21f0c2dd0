package mapae.permission.domain;

import static mapae.permission.domain.Operation.APPROVE_INVESTMENT;
import static mapae.permission.domain.Operation.ASSESS_APPLICATION;
import static mapae.permission.domain.Operation.CLOSE_YEAR;
import static mapae.permission.domain.Operation.COMMIT_BUDGET;
import static mapae.permission.domain.Operation.DECIDE_BUDGET;
import static mapae.permission.domain.Operation.DECIDE_GATE;
import static mapae.permission.domain.Operation.DELEGATE;
import static mapae.permission.domain.Operation.DELIVER_INVESTMENT;
import static mapae.permission.domain.Operation.HOLD_ALLOTMENT;
import static mapae.permission.domain.Operation.IMPORT;
import static mapae.permission.domain.Operation.KEEP_CASE;
import static mapae.permission.domain.Operation.KEEP_OWN_ACCOUNT;
import static mapae.permission.domain.Operation.KEEP_PLAN;
import static mapae.permission.domain.Operation.KEEP_RULES;
import static mapae.permission.domain.Operation.KEEP_STRATEGY;
import static mapae.permission.domain.Operation.MANAGE_ACCOUNTS;
import static mapae.permission.domain.Operation.POST_LEDGER;
import static mapae.permission.domain.Operation.PROPOSE_BUDGET;
import static mapae.permission.domain.Operation.READ_ACCOUNTS;
import static mapae.permission.domain.Operation.READ_AUDIT;
import static mapae.permission.domain.Operation.READ_IMPORTS;
import static mapae.permission.domain.Operation.READ_JOBS;
import static mapae.permission.domain.Operation.READ_LEDGER;
import static mapae.permission.domain.Operation.READ_POSTINGS;
import static mapae.permission.domain.Operation.READ_REGISTER;
import static mapae.permission.domain.Operation.RECUSE;
import static mapae.permission.domain.Operation.REPORT_MONTH;
import static mapae.permission.domain.Operation.RUN_JOBS;
import static mapae.permission.domain.Roles.ADMINISTRATOR;
import static mapae.permission.domain.Roles.AUDITOR;
import static mapae.permission.domain.Roles.FINANCE_OFFICER;
import static mapae.permission.domain.Roles.HR_OFFICER;
import static mapae.permission.domain.Roles.PLANNER;
import static mapae.permission.domain.Roles.PROJECT_MANAGER;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The permission matrix: which role does what, and how far it reaches. This is the one place; services ask it, and what is
 * not in it is forbidden.
 *
 * <p>A state may forbid more: a proposal is decided once, an ended investment is not reported on. Nobody decides on what
 * they proposed, whatever roles they hold.
 */
public final class Permissions {

    /** How far a role reaches. */
    public enum Reach {
        /** The organisation for which it is held, and what is below it. */
        OWN,
        /** Every organisation. */
        ALL
    }

    private static final Map<Operation, Map<String, Reach>> MATRIX = new EnumMap<>(Operation.class);

    static {
        allow(READ_REGISTER, all(PLANNER, PROJECT_MANAGER, FINANCE_OFFICER, HR_OFFICER, AUDITOR, ADMINISTRATOR));
        allow(PROPOSE_BUDGET, all(PLANNER), own(PROJECT_MANAGER));
        allow(DECIDE_BUDGET, all(PLANNER));
        allow(APPROVE_INVESTMENT, all(PLANNER));
        allow(DELIVER_INVESTMENT, all(PLANNER), own(PROJECT_MANAGER));
        allow(REPORT_MONTH, own(PROJECT_MANAGER));
        allow(READ_POSTINGS, all(PLANNER, AUDITOR), own(HR_OFFICER, PROJECT_MANAGER));
        allow(READ_LEDGER, all(PLANNER, PROJECT_MANAGER, FINANCE_OFFICER, HR_OFFICER, AUDITOR, ADMINISTRATOR));
        allow(CLOSE_YEAR, all(PLANNER));
        allow(POST_LEDGER, all(PLANNER), own(FINANCE_OFFICER));
        allow(COMMIT_BUDGET, own(FINANCE_OFFICER));
        allow(KEEP_PLAN, all(PLANNER), own(FINANCE_OFFICER));
        allow(KEEP_STRATEGY, all(PLANNER));
        allow(KEEP_CASE, all(PLANNER), own(PROJECT_MANAGER));
        allow(ASSESS_APPLICATION, all(PLANNER, PROJECT_MANAGER));
        allow(DECIDE_GATE, all(PLANNER));
        allow(RECUSE, all(PLANNER));
        allow(KEEP_RULES, all(PLANNER));
        allow(HOLD_ALLOTMENT, all(PLANNER));
        allow(READ_IMPORTS, all(PLANNER, ADMINISTRATOR, AUDITOR));
        allow(IMPORT, all(PLANNER, ADMINISTRATOR));
        allow(READ_JOBS, all(PLANNER, ADMINISTRATOR, AUDITOR));
        allow(RUN_JOBS, all(PLANNER, ADMINISTRATOR));
        allow(KEEP_OWN_ACCOUNT, all(PLANNER, PROJECT_MANAGER, FINANCE_OFFICER, HR_OFFICER, AUDITOR, ADMINISTRATOR));
        allow(DELEGATE, all(PLANNER, PROJECT_MANAGER, FINANCE_OFFICER, HR_OFFICER, AUDITOR, ADMINISTRATOR));
        allow(READ_AUDIT, all(AUDITOR, ADMINISTRATOR));
        allow(READ_ACCOUNTS, all(ADMINISTRATOR, AUDITOR));
        allow(MANAGE_ACCOUNTS, all(ADMINISTRATOR));
    }

    private Permissions() {}

    /** The roles that may do it, at least somewhere. */
    public static Set<String> roles(Operation operation) {
        return MATRIX.get(operation).keySet();
    }

    /** How far the role reaches with it; empty if it may not do it at all. */
    public static Optional<Reach> reach(Operation operation, String role) {
        return Optional.ofNullable(MATRIX.get(operation).get(role));
    }

    @SafeVarargs
    private static void allow(Operation operation, Map<String, Reach>... rows) {
        Map<String, Reach> roles = new LinkedHashMap<>();
        for (Map<String, Reach> row : rows) {
            roles.putAll(row);
        }
        MATRIX.put(operation, Map.copyOf(roles));
    }

    private static Map<String, Reach> all(String... roles) {
        return reaching(Reach.ALL, roles);
    }

    private static Map<String, Reach> own(String... roles) {
        return reaching(Reach.OWN, roles);
    }

    private static Map<String, Reach> reaching(Reach reach, String... roles) {
        Map<String, Reach> row = new LinkedHashMap<>();
        for (String role : roles) {
            row.put(role, reach);
        }
        return row;
    }
}
