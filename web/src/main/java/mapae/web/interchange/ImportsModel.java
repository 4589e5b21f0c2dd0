package mapae.web.interchange;

import java.util.List;
import java.util.Optional;
import mapae.web.page.Badge;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The imports as a list, and the form for the next one.
 *
 * @param form what is to be imported; empty for those who may only look
 * @param profiles the profiles to choose from
 * @param modes strict or lenient
 * @param rows imports, the newest first
 * @param next where the next page starts
 */
public record ImportsModel(
        Optional<Form> form, List<Choice> profiles, List<Choice> modes, List<Row> rows, Optional<String> next) {

    /**
     * An import in the list.
     *
     * @param address where it is shown
     * @param fileName name of its file
     * @param kind what its rows are about
     * @param profile its mapping profile
     * @param submitted when and by whom it was sent
     * @param state how far it is
     * @param accepted good rows
     * @param rejected bad rows
     * @param changed rows that changed anything
     */
    public record Row(
            String address,
            String fileName,
            String kind,
            String profile,
            String submitted,
            Badge state,
            long accepted,
            long rejected,
            long changed) {}
}
