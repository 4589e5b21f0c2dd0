package mapae.web.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mapae.access.TokenView;
import mapae.access.Tokens;
import mapae.access.domain.TokenScope;
import mapae.web.api.Once;

/** Makes a token once. What is kept for a repeated request is its description: the token itself is kept nowhere. */
@Dependent
public class MakeToken {

    @Inject
    private Tokens tokens;

    @Inject
    private Once once;

    /**
     * The token.
     *
     * @param key the caller's key; null or blank: a token is simply made
     * @return its description, with the token itself unless the request is a repeated one
     */
    TokenAnswer once(String key, String name, TokenScope scope, int days) {
        AtomicReference<String> secret = new AtomicReference<>();
        TokenView view = once.run("access.make-token", key, List.of(name, scope, days), TokenView.class, () -> {
            Tokens.Made made = tokens.make(name, scope, days);
            secret.set(made.secret());
            return made.view();
        });
        return TokenAnswer.of(view, Optional.ofNullable(secret.get()));
    }
}
