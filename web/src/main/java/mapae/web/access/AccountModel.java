package mapae.web.access;

import java.util.List;
import mapae.access.AccountView;
import mapae.web.page.Badge;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * One account.
 *
 * @param account the account
 * @param organisation name of its organisation
 * @param state whether it may sign in
 * @param password what it has to sign in with
 * @param grants its roles
 * @param form a role as typed
 * @param roles roles to choose from
 * @param organisations organisations to choose from
 * @param mayManage whether the caller may change it
 */
public record AccountModel(
        AccountView account,
        String organisation,
        Badge state,
        String password,
        List<Row> grants,
        Form form,
        List<Choice> roles,
        List<Choice> organisations,
        boolean mayManage) {

    /**
     * A role.
     *
     * @param id identifier
     * @param role its name
     * @param organisation for which organisation
     * @param from first day
     * @param to last day
     * @param state whether it is held today
     * @param mayEnd whether it can still be ended
     */
    public record Row(long id, String role, String organisation, String from, String to, Badge state, boolean mayEnd) {}
}
