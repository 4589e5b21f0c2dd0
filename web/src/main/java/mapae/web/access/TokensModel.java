package mapae.web.access;

import java.util.List;
import java.util.Optional;
import mapae.access.TokenView;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The caller's tokens.
 *
 * @param rows live tokens, the latest first
 * @param form the form that makes another
 * @param scopes what it may be good for
 * @param lifetimes how long
 * @param made what was just made, if anything was
 */
public record TokensModel(
        List<TokenView> rows, Form form, List<Choice> scopes, List<Choice> lifetimes, Optional<TokenAnswer> made) {

    public TokensModel {
        rows = List.copyOf(rows);
        scopes = List.copyOf(scopes);
        lifetimes = List.copyOf(lifetimes);
    }
}
