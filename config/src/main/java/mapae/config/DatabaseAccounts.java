package mapae.config;

/**
 * The two accounts with which one schema is reached.
 *
 * @param owner makes the tables; unknown to the server
 * @param application what the server runs under; the same as the owner where the operator gave no other
 */
public record DatabaseAccounts(DatabaseAccess owner, DatabaseAccess application) {

    /** Whether the server runs under an account that does not own the tables. */
    public boolean areApart() {
        return !owner.user().equals(application.user());
    }
}
