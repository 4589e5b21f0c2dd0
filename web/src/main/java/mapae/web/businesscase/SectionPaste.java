package mapae.web.businesscase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.businesscase.domain.Nature;
import mapae.businesscase.domain.RawRow;
import mapae.businesscase.domain.Section;
import mapae.businesscase.domain.Side;
import mapae.shared.RowFault;
import mapae.web.page.MoneyUnit;
import mapae.web.page.Texts;
import mapae.web.paste.PastedAmount;
import mapae.web.paste.PastedColumn;
import mapae.web.paste.PastedRows;

/**
 * Rows of a section as pasted.
 *
 * @param rows as far as they could be read
 * @param faults what could not
 */
record SectionPaste(List<RawRow> rows, List<RowFault> faults) {

    private static final String AMOUNT = "amount";

    private static final List<PastedColumn> FLOWS = List.of(
            PastedColumn.required("option", "option", "option code", "대안", "대안 기호"),
            PastedColumn.required("year", "year", "fiscal year", "연도", "회계연도"),
            PastedColumn.required("side", "side", "cost or benefit", "비용편익", "비용·편익"),
            PastedColumn.required("nature", "nature", "성격"),
            PastedColumn.required("title", "title", "item", "항목"),
            PastedColumn.required(AMOUNT, "amount", "금액"),
            PastedColumn.optional("party", "party", "who bears or gains", "부담수혜자", "부담·수혜자"));

    private static final List<PastedColumn> SCORES = List.of(
            PastedColumn.required("option", "option", "option code", "대안", "대안 기호"),
            PastedColumn.required("criterion", "criterion", "criterion code", "평가항목", "평가항목 기호"),
            PastedColumn.required("score", "score", "점수"),
            PastedColumn.optional("reason", "reason", "why as many points", "사유", "채점 사유"));

    /** Scores by option and criterion. */
    static SectionPaste ofScores(String text) {
        PastedRows pasted = PastedRows.of(text, SCORES, Section.SCORES.most());
        return new SectionPaste(
                pasted.rows().stream()
                        .map(row -> new RawRow(row.number(), row.cells()))
                        .toList(),
                pasted.faults());
    }

    /** Costs and benefits by option and year. */
    static SectionPaste ofFlows(String text, MoneyUnit unit, List<Texts> languages) {
        PastedRows pasted = PastedRows.of(text, FLOWS, Section.FLOWS.most());
        List<RowFault> faults = new ArrayList<>(pasted.faults());
        List<RawRow> rows = new ArrayList<>();
        for (PastedRows.Row row : pasted.rows()) {
            Map<String, String> cells = new HashMap<>(row.cells());
            cells.computeIfPresent("year", (field, year) -> year.replaceAll("년도?$", ""));
            cells.computeIfPresent("side", (field, name) -> named(Side.class, name, languages));
            cells.computeIfPresent("nature", (field, name) -> named(Nature.class, name, languages));
            int before = faults.size();
            PastedAmount.of(row, AMOUNT, unit, faults)
                    .ifPresent(won -> cells.put(AMOUNT, String.valueOf(won.amount())));
            if (faults.size() > before) {
                // its fault is told already, and better
                cells.put(AMOUNT, "0");
            }
            rows.add(new RawRow(row.number(), cells));
        }
        return new SectionPaste(rows, faults);
    }

    /** A choice by its name in either language, or as data name it; else as it was given. */
    private static <E extends Enum<E>> String named(Class<E> type, String given, List<Texts> languages) {
        for (E value : type.getEnumConstants()) {
            if (languages.stream().anyMatch(texts -> texts.name(value).equalsIgnoreCase(given))
                    || value.name().equalsIgnoreCase(given)) {
                return value.name();
            }
        }
        return given;
    }
}
