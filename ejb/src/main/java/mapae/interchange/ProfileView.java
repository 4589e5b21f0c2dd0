package mapae.interchange;

import java.util.List;
import java.util.Optional;
import mapae.interchange.domain.ImportKind;
import mapae.shared.Bilingual;

/**
 * A mapping profile that can be chosen.
 *
 * @param name its name
 * @param kind what the rows of its files are about
 * @param title what it is called
 * @param currency currency of all amounts, where the profile fixes one
 * @param columns the columns that a file must have, in any order
 */
public record ProfileView(
        String name, ImportKind kind, Bilingual title, Optional<String> currency, List<String> columns) {}
