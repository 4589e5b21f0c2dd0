package mapae.web.access;

import java.util.Optional;
import mapae.access.AccountView;

/**
 * What drawing a password comes to.
 *
 * @param account the account, as it was left
 * @param firstPassword the password itself, in the first answer to its drawing alone
 */
public record DrawnAnswer(AccountView account, Optional<String> firstPassword) {}
