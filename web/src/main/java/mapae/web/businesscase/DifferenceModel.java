package mapae.web.businesscase;

import java.util.List;
import java.util.Optional;
import mapae.businesscase.CaseDifference;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseComparison;
import mapae.businesscase.domain.Column;
import mapae.businesscase.domain.Section;
import mapae.web.page.Address;
import mapae.web.page.Formats;
import mapae.web.page.Frame;
import mapae.web.page.Texts;

/**
 * What changed between two versions of a case.
 *
 * @param first the earlier one
 * @param second the later one
 * @param difference section by section
 */
public record DifferenceModel(CaseView first, CaseView second, CaseDifference difference) {

    /** The sections. */
    public List<CaseComparison.Part> parts() {
        return difference.comparison().sections();
    }

    /** The version that is shown. */
    public Address page() {
        return CaseTexts.address(second.id());
    }

    /** The name of a version. */
    public String version(Texts texts, CaseView view) {
        return CaseTexts.version(texts, view);
    }

    /** The tone of a change's badge. */
    public String tone(CaseComparison.Change change) {
        return switch (change) {
            case ADDED -> "success";
            case REMOVED -> "danger";
            case CHANGED -> "information";
            case SAME -> "gray";
        };
    }

    /** A value in words. */
    public Optional<String> shown(Frame frame, Section section, String column, Optional<Object> value) {
        Column found = section.column(column);
        Formats formats = frame.formats();
        return value.map(known -> CaseTexts.shown(frame.texts(), formats, section, found, known));
    }
}
