package mapae.interchange.domain;

import static mapae.interchange.domain.Field.choice;
import static mapae.interchange.domain.Field.count;
import static mapae.interchange.domain.Field.identifier;
import static mapae.interchange.domain.Field.narrative;
import static mapae.interchange.domain.Field.reference;
import static mapae.interchange.domain.Field.text;
import static mapae.interchange.domain.Field.typed;
import static mapae.interchange.domain.ImportKind.INVESTMENTS;
import static mapae.interchange.domain.ImportKind.OFFICIALS;
import static mapae.interchange.domain.ImportKind.ORGANISATIONS;
import static mapae.interchange.domain.ImportKind.POSTS;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of each kind, with the bounds that the schema sets. */
final class KindFields {

    private static final int CODE = 40;
    private static final int TITLE = 300;
    private static final int NAME = 200;
    private static final int CATEGORY = 100;
    private static final int LINE = 300;
    private static final int STAFF_NUMBER = 20;
    private static final int EXTERNAL = 60;
    private static final int REASON = 1_000;

    private static final Map<ImportKind, Map<String, Field>> FIELDS = new EnumMap<>(ImportKind.class);

    static {
        for (ImportKind kind : ImportKind.values()) {
            Map<String, Field> fields = new LinkedHashMap<>();
            listed(kind).forEach(field -> fields.put(field.name(), field));
            FIELDS.put(kind, fields);
        }
    }

    private KindFields() {}

    static List<Field> of(ImportKind kind) {
        return List.copyOf(FIELDS.get(kind).values());
    }

    static Optional<Field> of(ImportKind kind, String name) {
        return Optional.ofNullable(FIELDS.get(kind).get(name));
    }

    private static List<Field> listed(ImportKind kind) {
        return switch (kind) {
            case ORGANISATIONS ->
                List.of(
                        identifier("code", CODE),
                        text("nameKo", NAME),
                        text("nameEn", NAME),
                        choice("kind", "MINISTRY", "LOCAL_GOVERNMENT", "INSTITUTION"),
                        reference("parent", CODE, ORGANISATIONS).optional(),
                        typed("validFrom", FieldType.DAY),
                        typed("validTo", FieldType.DAY).optional());
            case INVESTMENTS ->
                List.of(
                        identifier("code", CODE),
                        text("titleKo", TITLE),
                        text("titleEn", TITLE),
                        narrative("summary"),
                        choice("kind", "PROJECT", "SERVICE", "PLATFORM", "EXPERIMENT"),
                        text("category", CATEGORY).optional(),
                        reference("owner", CODE, ORGANISATIONS),
                        choice("stage", "PROPOSED", "APPROVED", "DELIVERY", "OPERATION", "STOPPED", "CLOSED"),
                        typed("currency", FieldType.CURRENCY).optional(),
                        typed("startsOn", FieldType.DAY).optional(),
                        typed("plannedFinish", FieldType.DAY).optional(),
                        typed("budgetAtCompletion", FieldType.AMOUNT).optional(),
                        typed("factsAsOf", FieldType.MONTH).optional());
            case APPROPRIATIONS ->
                List.of(
                        reference("investment", CODE, INVESTMENTS),
                        typed("fiscalYear", FieldType.YEAR),
                        typed("amount", FieldType.AMOUNT),
                        choice("status", "PLANNED", "REQUESTED", "APPROPRIATED"));
            case REPORTS -> reportFields();
            case OFFICIALS ->
                List.of(
                        identifier("staffNumber", STAFF_NUMBER),
                        text("nameKo", 60),
                        text("nameEn", 120),
                        reference("organisation", CODE, ORGANISATIONS),
                        choice("grade", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                        typed("joinedOn", FieldType.DAY),
                        typed("leftOn", FieldType.DAY).optional());
            case POSTS ->
                List.of(
                        identifier("code", CODE),
                        text("nameKo", NAME),
                        text("nameEn", NAME),
                        reference("organisation", CODE, ORGANISATIONS));
            case SETTLEMENT ->
                List.of(
                        reference("organisation", CODE, ORGANISATIONS),
                        typed("fiscalYear", FieldType.YEAR),
                        text("line", LINE),
                        typed("currency", FieldType.CURRENCY).optional(),
                        choice(
                                "document",
                                "INITIAL",
                                "SUPPLEMENTARY_1",
                                "SUPPLEMENTARY_2",
                                "SUPPLEMENTARY_3",
                                "SUPPLEMENTARY_4",
                                "SETTLEMENT"),
                        typed("amount", FieldType.AMOUNT),
                        typed("previousAmount", FieldType.AMOUNT).optional(),
                        typed("difference", FieldType.SIGNED_AMOUNT).optional(),
                        typed("currentAmount", FieldType.AMOUNT).optional(),
                        typed("spent", FieldType.AMOUNT).optional(),
                        typed("carriedOut", FieldType.AMOUNT).optional(),
                        typed("lapsed", FieldType.SIGNED_AMOUNT).optional());
            case LEDGER_BUDGETS ->
                List.of(
                        reference("organisation", CODE, ORGANISATIONS),
                        typed("fiscalYear", FieldType.YEAR),
                        text("line", LINE),
                        choice("document", "INITIAL", "SUPPLEMENTARY", "ALLOTMENT"),
                        text("documentNumber", EXTERNAL),
                        typed("amount", FieldType.SIGNED_AMOUNT),
                        typed("valueDate", FieldType.DAY),
                        text("titleKo", NAME).optional(),
                        text("titleEn", NAME).optional());
            case COMMITMENTS ->
                List.of(
                        reference("organisation", CODE, ORGANISATIONS),
                        typed("fiscalYear", FieldType.YEAR),
                        text("line", LINE),
                        text("externalId", EXTERNAL),
                        typed("amount", FieldType.AMOUNT),
                        text("description", REASON),
                        text("counterparty", NAME),
                        reference("investment", CODE, INVESTMENTS).optional(),
                        typed("valueDate", FieldType.DAY));
            case EXPENDITURES ->
                List.of(
                        text("externalId", EXTERNAL),
                        text("commitment", EXTERNAL),
                        typed("amount", FieldType.AMOUNT),
                        typed("valueDate", FieldType.DAY),
                        text("reason", REASON).optional());
            case FINANCE_BALANCES ->
                List.of(
                        reference("organisation", CODE, ORGANISATIONS),
                        typed("fiscalYear", FieldType.YEAR),
                        text("line", LINE),
                        typed("currency", FieldType.CURRENCY).optional(),
                        typed("asOf", FieldType.DAY),
                        typed("current", FieldType.SIGNED_AMOUNT),
                        typed("committed", FieldType.SIGNED_AMOUNT),
                        typed("spent", FieldType.SIGNED_AMOUNT),
                        typed("carriedOut", FieldType.SIGNED_AMOUNT).optional(),
                        typed("lapsed", FieldType.SIGNED_AMOUNT).optional());
            case POSTINGS ->
                List.of(
                        reference("official", STAFF_NUMBER, OFFICIALS),
                        reference("post", CODE, POSTS),
                        typed("startsOn", FieldType.DAY),
                        typed("endsOn", FieldType.DAY).optional(),
                        count("excludedDays", 36_500).optional());
        };
    }

    private static List<Field> reportFields() {
        return List.of(
                reference("investment", CODE, INVESTMENTS),
                typed("month", FieldType.MONTH),
                typed("physicalProgress", FieldType.PERCENT).optional(),
                typed("actualCost", FieldType.AMOUNT).optional(),
                typed("yearForecast", FieldType.AMOUNT).optional(),
                typed("wholeLifeCost", FieldType.AMOUNT).optional(),
                typed("totalBenefits", FieldType.SIGNED_AMOUNT).optional(),
                typed("startedOn", FieldType.DAY).optional(),
                typed("forecastFinish", FieldType.DAY).optional(),
                choice("rating", "GREEN", "AMBER_GREEN", "AMBER", "AMBER_RED", "RED")
                        .optional(),
                text("title", TITLE).optional(),
                reference("owner", CODE, ORGANISATIONS).optional(),
                text("category", CATEGORY).optional(),
                narrative("summary"),
                narrative("note"),
                narrative("scheduleNote"),
                narrative("varianceNote"),
                narrative("budgetNote"),
                narrative("benefitsNote"));
    }
}
