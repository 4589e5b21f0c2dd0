package mapae.web.audit;

import java.util.List;
import java.util.Optional;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * Entries of the audit trail, or the story of one investment.
 *
 * @param filter what is looked for
 * @param kinds kinds of entries to choose from
 * @param story whether this is the story of one investment, told from its beginning
 * @param entries this page of them
 * @param next where the next page starts
 */
public record AuditModel(
        Form filter, List<Choice> kinds, Optional<Story> story, List<Entry> entries, Optional<String> next) {

    /**
     * The investment whose story is told.
     *
     * @param code its code
     * @param address where it is shown
     */
    public record Story(String code, String address) {}

    /**
     * An entry as it is told.
     *
     * @param number place in the chain
     * @param moment when
     * @param sentence what was done, by whom
     * @param circumstances in which role, on whose behalf, from where
     * @param investment the investment, where the story is not its own
     * @param changes values before and after
     * @param reason why
     * @param redacted whether its content was taken out
     * @param hash its hash
     */
    public record Entry(
            long number,
            String moment,
            String sentence,
            String circumstances,
            Optional<Story> investment,
            List<Change> changes,
            Optional<String> reason,
            boolean redacted,
            String hash) {}

    /**
     * A value that changed or was set.
     *
     * @param name what it is
     * @param before what it was; empty if nothing is told of it
     * @param after what it is now; empty if it is gone
     */
    public record Change(String name, Optional<String> before, Optional<String> after) {}
}
