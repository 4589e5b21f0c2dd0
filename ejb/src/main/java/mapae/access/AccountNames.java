package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import mapae.access.model.Account;
import mapae.access.model.Accounts;
import mapae.shared.AccountId;

/** Puts names to accounts, for pages that show who proposed, decided or sent something. */
@Stateless
@PermitAll
public class AccountNames {

    @Inject
    private Accounts accounts;

    /** Sign-in name of an account, for records that keep who reported; empty if it does not exist. */
    public Optional<String> username(AccountId id) {
        return accounts.byId(id).map(Account::username);
    }

    /** The account of that sign-in name, if it may sign in. */
    public Optional<AccountId> enabled(String username) {
        return accounts.enabled(username).map(Account::id);
    }

    /** Names as shown, by account; accounts that do not exist are left out. */
    public Map<AccountId, String> of(Collection<AccountId> ids) {
        return accounts.displayNames(ids);
    }
}
