package mapae.web.businesscase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.Column;
import mapae.businesscase.domain.RawRow;
import mapae.businesscase.domain.Section;
import mapae.businesscase.domain.SectionCheck;
import mapae.shared.RowFault;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Formats;
import mapae.web.page.Texts;

/**
 * Rows of a section being pasted.
 *
 * @param head the draft
 * @param section which section
 * @param units in which amounts may be meant; none where there are no amounts
 * @param form what was pasted
 * @param rows as they were read
 * @param unread what could not be read
 * @param check what the rows are; empty before they are checked
 */
public record EntryModel(
        CaseView head,
        Section section,
        List<Choice> units,
        Form form,
        List<RawRow> rows,
        List<RowFault> unread,
        Optional<SectionCheck> check) {

    private static final int NAMED = 20;

    public EntryModel {
        units = List.copyOf(units);
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /** Whether the rows can be stored as they are. */
    public boolean isSound() {
        return unread.isEmpty() && check.filter(SectionCheck::isSound).isPresent();
    }

    /** All that is wrong. */
    public List<RowFault> faults() {
        return Stream.concat(unread.stream(), check.stream().flatMap(one -> one.faults().stream()))
                .toList();
    }

    /** The first of what is wrong, to be named above all rows. */
    public List<RowFault> firstFaults() {
        return faults().stream().limit(NAMED).toList();
    }

    /** What is wrong with a row. */
    public List<RowFault> faults(RawRow row) {
        return faults().stream().filter(fault -> fault.row() == row.number()).toList();
    }

    /** A cell in words, as far as it can be read. */
    public String shown(Texts texts, Formats formats, RawRow row, Column column) {
        String given = row.cell(column.name()).orElse("–");
        return switch (column.type()) {
            case CHOICE ->
                column.choices().contains(given) ? CaseTexts.choice(texts, section, column.name(), given) : given;
            case WON -> given.matches("\\d{1,18}") ? formats.count(Long.parseLong(given)) : given;
            default -> given;
        };
    }

    /** The name of a field. */
    public String field(Texts texts, String field) {
        return section.columns().stream().anyMatch(column -> column.name().equals(field))
                ? CaseTexts.field(texts, section, field)
                : texts.get("plan.field.row");
    }

    /** A page of the version. */
    public Address page(String... further) {
        return CaseTexts.address(head.id(), further);
    }

    /** The address of the form. */
    public Address address() {
        return section == Section.FLOWS ? page("entry") : page("entry", section.code());
    }
}
