package mapae.web.access;

import java.util.List;
import mapae.web.page.Badge;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * Roles lent and borrowed.
 *
 * @param form a loan as typed
 * @param grants roles that may be lent
 * @param given lent by the caller
 * @param received lent to the caller
 */
public record DelegationsModel(Form form, List<Choice> grants, List<Row> given, List<Row> received) {

    /**
     * A lent role.
     *
     * @param id identifier
     * @param role the role and for which organisation
     * @param holder whose role it is
     * @param delegate who acts
     * @param days from when to when
     * @param reason why
     * @param state whether it is in force
     * @param mayTakeBack whether it can still be taken back
     */
    public record Row(
            long id,
            String role,
            String holder,
            String delegate,
            String days,
            String reason,
            Badge state,
            boolean mayTakeBack) {}
}
