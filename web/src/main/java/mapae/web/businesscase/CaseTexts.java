package mapae.web.businesscase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import mapae.appraisal.domain.DiscountRates;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseState;
import mapae.businesscase.domain.Column;
import mapae.businesscase.domain.Section;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Formats;
import mapae.web.page.Frame;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** What cases, their sections and fields are called, and how their values are shown. */
public final class CaseTexts {

    private static final Map<String, String> ENUMERATIONS = Map.of(
            "options.kind", "OptionKind",
            "flows.side", "Side",
            "flows.nature", "Nature",
            "reuse.reusable", "Reusable",
            "evidence.kind", "EvidenceKind",
            "assets.openness", "Openness");

    private CaseTexts() {}

    /** The name of a field. */
    public static String field(Texts texts, Section section, String column) {
        String own = "case.field." + section.code() + "." + column;
        return texts.has(own) ? texts.get(own) : texts.get("case.field." + column);
    }

    /** The name of a choice of a field. */
    public static String choice(Texts texts, Section section, String column, String value) {
        return texts.get(ENUMERATIONS.get(section.code() + "." + column) + "." + value);
    }

    /** A value in words, to the last digit. */
    public static String shown(Texts texts, Formats formats, Section section, Column column, Object value) {
        return switch (column.type()) {
            case CHOICE -> choice(texts, section, column.name(), value.toString());
            case WON -> formats.exactly((Won) value, "KRW");
            case NUMBER, SCORE -> formats.decimal((BigDecimal) value, -1);
            case PERCENT, WEIGHT -> formats.decimal((BigDecimal) value, -1) + "%";
            case COUNT, SCALE -> formats.count((Integer) value);
            case DAY -> formats.date((LocalDate) value);
            case YES_NO -> texts.get((Boolean) value ? "case.yes" : "case.no");
            case LINE, PROSE, YEAR -> value.toString();
        };
    }

    /** {@code 2판}. */
    static String version(Texts texts, CaseView view) {
        return texts.get("case.version", String.valueOf(view.number()));
    }

    /** The investment's title and the version. */
    static String full(Texts texts, CaseView view) {
        return texts.get("case.title-of", view.title().in(texts.locale()), version(texts, view));
    }

    /** The tone of a state's badge. */
    public static String tone(CaseState state) {
        return switch (state) {
            case DRAFT -> "gray";
            case SUBMITTED -> "information";
            case RETURNED -> "warning";
            case ACCEPTED -> "success";
            case WITHDRAWN -> "gray";
        };
    }

    /** The name of a discount rate, with the day from which its version holds. */
    static String rate(Texts texts, Formats formats, DiscountRates rates) {
        return texts.get(
                "case.rate-version",
                rates.title().in(texts.locale()),
                formats.date(rates.version().orElseThrow()));
    }

    static Address address(long id, String... further) {
        String[] segments = new String[further.length + 2];
        segments[0] = "cases";
        segments[1] = String.valueOf(id);
        System.arraycopy(further, 0, segments, 2, further.length);
        return Address.of(segments);
    }

    static Address history(String investment) {
        return Address.of("investments", investment, "cases");
    }

    /** A page below the list of all cases. */
    static Frame below(PageFrame pageFrame, Frame frame) {
        return frame.below(pageFrame.texts().get("cases.title"), Address.of("cases"));
    }

    /** A page below a version. */
    static Frame below(PageFrame pageFrame, Frame frame, CaseView view) {
        return below(pageFrame, frame).below(full(pageFrame.texts(), view), address(view.id()));
    }
}
