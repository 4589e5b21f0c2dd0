package mapae.web.interchange;

import java.util.List;
import java.util.Optional;
import mapae.interchange.ProfileView;
import mapae.shared.Bilingual;

/**
 * A mapping profile as the REST interface tells it.
 *
 * @param name its name
 * @param kind what the rows of its files are about
 * @param title what it is called, in both languages
 * @param currency currency of all amounts, where the profile fixes one
 * @param columns the columns that a file must have, in any order
 */
public record ProfileAnswer(
        String name, String kind, Bilingual title, Optional<String> currency, List<String> columns) {

    static ProfileAnswer of(ProfileView view) {
        return new ProfileAnswer(view.name(), view.kind().code(), view.title(), view.currency(), view.columns());
    }
}
