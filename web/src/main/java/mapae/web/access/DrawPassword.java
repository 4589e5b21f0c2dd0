package mapae.web.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mapae.access.AccountDesk;
import mapae.access.AccountView;
import mapae.web.api.Once;

/** Draws a password once. What is kept for a repeated request is the account: the password itself is kept nowhere. */
@Dependent
public class DrawPassword {

    @Inject
    private AccountDesk desk;

    @Inject
    private Once once;

    /**
     * The password.
     *
     * @param key the caller's key; null or blank: a password is simply drawn
     * @param id whose
     * @param seen the version of the account that the decision is based on
     * @return the account, with the password itself unless the request is a repeated one
     */
    DrawnAnswer once(String key, long id, int seen) {
        AtomicReference<String> password = new AtomicReference<>();
        AccountView account = once.run("access.draw-password", key, List.of(id, seen), AccountView.class, () -> {
            AccountDesk.Drawn drawn = desk.drawPassword(id, seen);
            password.set(drawn.password());
            return drawn.account();
        });
        return new DrawnAnswer(account, Optional.ofNullable(password.get()));
    }
}
