package mapae.access.domain;

/** What an account has to sign in with. */
public enum PasswordState {
    /** No password at all: none was drawn yet. */
    NONE,
    /** One that was drawn for its owner, who must choose another. */
    DRAWN,
    /** One that was drawn and not replaced in time: it opens nothing. */
    EXPIRED,
    /** One that lasts. */
    SET
}
