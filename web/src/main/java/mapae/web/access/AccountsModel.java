package mapae.web.access;

import java.util.List;
import mapae.web.page.Badge;

/**
 * All accounts.
 *
 * @param rows by sign-in name
 * @param mayManage whether the caller may open another
 */
public record AccountsModel(List<Row> rows, boolean mayManage) {

    /**
     * An account.
     *
     * @param id key
     * @param username sign-in name
     * @param displayName name as shown
     * @param organisation the organisation to which it belongs
     * @param roles the roles held today
     * @param state whether it may sign in
     */
    public record Row(
            long id, String username, String displayName, String organisation, List<String> roles, Badge state) {}
}
