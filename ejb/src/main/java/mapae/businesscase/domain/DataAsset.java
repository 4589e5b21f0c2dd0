package mapae.businesscase.domain;

import java.util.List;
import java.util.Optional;

/**
 * Data that the investment will create.
 *
 * @param title what they are called
 * @param description what they hold
 * @param catalogueEntry key or address of their entry in a catalogue
 * @param personalData whether they are about persons; empty where nobody said so
 * @param openness who may use them
 */
public record DataAsset(
        String title,
        Optional<String> description,
        Optional<String> catalogueEntry,
        Optional<Boolean> personalData,
        Openness openness)
        implements CaseRow {

    static DataAsset of(Values cells) {
        return new DataAsset(
                cells.given("title"),
                cells.text("description"),
                cells.text("catalogueEntry"),
                cells.yes("personalData"),
                cells.choice("openness", Openness.class));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(title, description, catalogueEntry, personalData, openness.name());
    }
}
