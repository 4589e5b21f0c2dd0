package mapae.businesscase.domain;

import static mapae.businesscase.domain.Column.choice;
import static mapae.businesscase.domain.Column.of;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mapae.businesscase.domain.Column.Type;
import mapae.shared.CriteriaScale;

/** A part of a business case that is written and stored as a whole: rows of the same columns. */
public enum Section {
    /** Why, by which measure, and which way: one row. */
    TEXT(
            "text",
            CaseText::of,
            1,
            List.of(),
            of("baseYear", Type.YEAR).required(),
            of("priceYear", Type.YEAR).required(),
            of("rate", Type.LINE, 60),
            of("problem", Type.PROSE),
            of("users", Type.PROSE),
            of("strategicFit", Type.PROSE),
            of("preferred", Type.LINE, 20),
            of("preferredReason", Type.PROSE),
            of("noEvidenceReason", Type.PROSE)),
    /** Ways to go. */
    OPTIONS(
            "options",
            CaseOption::of,
            10,
            List.of("code"),
            of("code", Type.LINE, 20).required(),
            choice("kind", OptionKind.class),
            of("title", Type.LINE).required(),
            of("description", Type.PROSE),
            of("uplift", Type.PERCENT, 1000),
            of("mitigation", Type.PERCENT, 100)),
    /** Costs and benefits by year. */
    FLOWS(
            "flows",
            Flow::of,
            2000,
            List.of("option", "year", "side", "nature", "title"),
            of("option", Type.LINE, 20).required(),
            of("year", Type.YEAR).required(),
            choice("side", Side.class),
            choice("nature", Nature.class),
            of("title", Type.LINE).required(),
            of("amount", Type.WON).required(),
            of("party", Type.LINE)),
    /** What counts beside money, and how much. */
    CRITERIA(
            "criteria",
            CaseCriterion::of,
            CaseCriterion.MOST,
            List.of("code"),
            of("code", Type.LINE, 20).required(),
            of("title", Type.LINE, CriteriaScale.LONGEST_NAME).required(),
            of("weight", Type.WEIGHT).required(),
            of("description", Type.PROSE)),
    /** How options do by criteria. */
    SCORES(
            "scores",
            CaseScore::of,
            OPTIONS.most * CaseCriterion.MOST,
            List.of("option", "criterion"),
            of("option", Type.LINE, 20).required(),
            of("criterion", Type.LINE, 20).required(),
            of("score", Type.SCORE).required(),
            of("reason", Type.PROSE)),
    /** What will be better. */
    BENEFITS(
            "benefits",
            Benefit::of,
            100,
            List.of("title"),
            of("title", Type.LINE).required(),
            of("unit", Type.LINE, 40),
            of("baseline", Type.NUMBER),
            of("baselineOn", Type.DAY),
            of("target", Type.NUMBER),
            of("targetOn", Type.DAY),
            of("owner", Type.LINE),
            of("measuredHow", Type.PROSE)),
    /** What may go wrong. */
    RISKS(
            "risks",
            CaseRisk::of,
            100,
            List.of("title"),
            of("title", Type.LINE).required(),
            of("likelihood", Type.SCALE, CaseRisk.MOST).required(),
            of("impact", Type.SCALE, CaseRisk.MOST).required(),
            of("response", Type.PROSE),
            of("owner", Type.LINE)),
    /** What exists already. */
    REUSE(
            "reuse",
            ReuseCheck::of,
            100,
            List.of("title"),
            of("title", Type.LINE).required(),
            of("foundWhere", Type.LINE),
            choice("reusable", Reusable.class),
            of("reason", Type.PROSE)),
    /** What users showed. */
    EVIDENCE(
            "evidence",
            UserEvidence::of,
            100,
            List.of(),
            choice("kind", EvidenceKind.class),
            of("day", Type.DAY).required(),
            of("participants", Type.COUNT, 1_000_000).required(),
            of("findings", Type.PROSE),
            of("changed", Type.PROSE)),
    /** Which data will be created. */
    ASSETS(
            "assets",
            DataAsset::of,
            100,
            List.of("title"),
            of("title", Type.LINE).required(),
            of("description", Type.PROSE),
            of("catalogueEntry", Type.LINE, 500),
            of("personalData", Type.YES_NO),
            choice("openness", Openness.class));

    private final String code;
    private final Function<Values, CaseRow> maker;
    private final int most;
    private final List<String> key;
    private final List<Column> columns;

    Section(String code, Function<Values, CaseRow> maker, int most, List<String> key, Column... columns) {
        this.code = code;
        this.maker = maker;
        this.most = most;
        this.key = key;
        this.columns = List.of(columns);
    }

    /** The one of that code, as addresses name it. */
    public static Optional<Section> byCode(String code) {
        return List.of(values()).stream()
                .filter(section -> section.code.equals(code))
                .findFirst();
    }

    /** Its name in addresses. */
    public String code() {
        return code;
    }

    /** Most rows. */
    public int most() {
        return most;
    }

    /** Names of the columns by which rows differ from one another; none where they need not. */
    public List<String> key() {
        return key;
    }

    /** Its columns. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of that name. */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A row of these cells. */
    public CaseRow row(Values cells) {
        return maker.apply(cells);
    }
}
