package mapae.web.work;

import java.util.List;
import java.util.Optional;
import mapae.web.page.Badge;

/**
 * What waits for the caller.
 *
 * @param sections one for each kind of work
 */
public record WorkModel(List<Section> sections) {

    /**
     * One kind of work.
     *
     * @param heading what it is
     * @param empty what to say when nothing waits
     * @param items what waits, the most urgent first
     * @param all where the whole list is, if this is only its beginning
     */
    public record Section(String heading, String empty, List<Item> items, Optional<String> all) {}

    /**
     * Something that waits.
     *
     * @param title what
     * @param address where it is dealt with
     * @param detail what else to know
     * @param badge its state, if that matters
     */
    public record Item(String title, String address, String detail, Optional<Badge> badge) {}
}
