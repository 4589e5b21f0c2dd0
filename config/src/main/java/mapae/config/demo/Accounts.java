package mapae.config.demo;

import java.util.ArrayList;
import java.util.List;
import mapae.permission.domain.Roles;

/**
 * Twelve people to sign in as: two of each pair sit in different organisations or check each other, four sit on a
 * committee.
 */
final class Accounts {

    /** An account before it has a password. */
    record Account(long id, String username, String displayName, Organisation organisation, String role) {}

    /** Project managers and their organisations. */
    private static final List<String> MANAGERS = List.of("pm1", "pm2", "pm3");

    private static final List<String> MANAGED = List.of("MSIT", "MOHW", "LG-BUSAN");

    private final List<Account> accounts = new ArrayList<>();
    private final Names names = new Names(Draw.of("accounts"));

    private Accounts(List<Organisation> organisations) {
        add("planner1", organisation(organisations, "MOIS"), Roles.PLANNER);
        add("planner2", organisation(organisations, "MOIS"), Roles.PLANNER);
        for (int manager = 0; manager < MANAGERS.size(); manager++) {
            add(MANAGERS.get(manager), organisation(organisations, MANAGED.get(manager)), Roles.PROJECT_MANAGER);
        }
        add("hr1", organisation(organisations, "MSIT"), Roles.HR_OFFICER);
        add("hr2", organisation(organisations, "MOIS"), Roles.HR_OFFICER);
        add("auditor1", organisation(organisations, "BAI"), Roles.AUDITOR);
        add("admin1", organisation(organisations, "MOIS"), Roles.ADMINISTRATOR);
        add("finance1", organisation(organisations, "MSIT"), Roles.FINANCE_OFFICER);
        add("planner3", organisation(organisations, "MOIS"), Roles.PLANNER);
        add("planner4", organisation(organisations, "MSIT"), Roles.PLANNER);
    }

    static List<Account> of(List<Organisation> organisations) {
        return List.copyOf(new Accounts(organisations).accounts);
    }

    /** Whether a project manager's account belongs to it. */
    static boolean managed(Organisation organisation) {
        return MANAGED.contains(organisation.code());
    }

    /** The project manager's user name; only for {@link #managed} organisations. */
    static String manager(Organisation organisation) {
        return MANAGERS.get(MANAGED.indexOf(organisation.code()));
    }

    private void add(String username, Organisation organisation, String role) {
        accounts.add(new Account(accounts.size() + 1L, username, names.next().ko(), organisation, role));
    }

    private static Organisation organisation(List<Organisation> organisations, String code) {
        return organisations.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
