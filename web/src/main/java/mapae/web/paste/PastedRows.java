package mapae.web.paste;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Refusal;
import mapae.shared.RowFault;

/**
 * Rows pasted from a spreadsheet: cells apart by tabs, or by commas where there is no tab; quoted where a cell holds what
 * divides them. The first row may name the columns, in any order; if it names none, they stand in the order of the columns
 * asked for.
 *
 * @param rows the rows with something in them, without the one of the heads
 * @param faults what is wrong with how they are laid out
 */
public record PastedRows(List<Row> rows, List<RowFault> faults) {

    /** Name of the field of a fault that concerns a row, or a table, as a whole. */
    public static final String WHOLE = "row";

    private static final int LONGEST_CELL = 2_000;

    /**
     * A row.
     *
     * @param number the line of the text in which it begins, from 1
     * @param cells what stands in it by field, without blanks around it; a field without anything is left out
     */
    public record Row(int number, Map<String, String> cells) {

        /** What stands in a field. */
        public Optional<String> cell(String field) {
            return Optional.ofNullable(cells.get(field));
        }
    }

    public PastedRows {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a text.
     *
     * @param columns the columns that it may have, the one by which heads are recognised first
     * @param most most rows
     * @throws Refusal {@code rows.none}, {@code rows.too-many}, or {@code rows.unreadable} for a quote that is never closed
     */
    public static PastedRows of(String text, List<PastedColumn> columns, int most) {
        List<CsvRecord> records = records(text);
        if (records.isEmpty()) {
            throw Refusal.invalid("rows.none");
        }
        List<RowFault> faults = new ArrayList<>();
        CsvRecord first = records.get(0);
        boolean hasHeads = first.getFields().stream().anyMatch(columns.get(0)::isUnder);
        List<Optional<PastedColumn>> order = hasHeads
                ? heads(first, columns, faults)
                : columns.stream().map(Optional::of).toList();
        List<CsvRecord> data = hasHeads ? records.subList(1, records.size()) : records;
        if (data.isEmpty() && faults.isEmpty()) {
            throw Refusal.invalid("rows.none");
        }
        if (data.size() > most) {
            throw Refusal.invalid("rows.too-many", most);
        }
        return new PastedRows(
                data.stream().map(record -> row(record, order, faults)).toList(), faults);
    }

    private static List<CsvRecord> records(String text) {
        char between = text.indexOf('\t') >= 0 ? '\t' : ',';
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(between)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (record.getFields().stream().anyMatch(cell -> !bare(cell).isEmpty())) {
                    records.add(record);
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            throw Refusal.invalid("rows.unreadable");
        }
        return records;
    }

    private static List<Optional<PastedColumn>> heads(
            CsvRecord record, List<PastedColumn> columns, List<RowFault> faults) {
        int row = number(record);
        Map<String, Optional<PastedColumn>> seen = new LinkedHashMap<>();
        List<Optional<PastedColumn>> order = new ArrayList<>();
        for (String cell : record.getFields()) {
            String head = bare(cell);
            Optional<PastedColumn> column =
                    columns.stream().filter(one -> one.isUnder(head)).findFirst();
            if (column.isEmpty() && !head.isEmpty()) {
                faults.add(RowFault.of(row, WHOLE, "rows.head-unknown", head));
            }
            if (column.isPresent() && seen.putIfAbsent(column.get().field(), column) != null) {
                faults.add(RowFault.of(row, column.get().field(), "rows.head-twice", head));
                column = Optional.empty();
            }
            order.add(column);
        }
        columns.stream()
                .filter(column -> column.isRequired() && !seen.containsKey(column.field()))
                .forEach(column -> faults.add(RowFault.of(row, column.field(), "rows.head-missing")));
        return order;
    }

    private static Row row(CsvRecord record, List<Optional<PastedColumn>> order, List<RowFault> faults) {
        int number = number(record);
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = bare(record.getField(i));
            if (cell.isEmpty()) {
                continue;
            }
            if (i >= order.size()) {
                faults.add(RowFault.of(number, WHOLE, "rows.too-many-cells", order.size()));
                break;
            }
            if (order.get(i).isPresent()) {
                String field = order.get(i).get().field();
                cells.put(field, cell);
                if (cell.length() > LONGEST_CELL) {
                    faults.add(RowFault.of(number, field, "rows.cell-long", LONGEST_CELL));
                }
            }
        }
        return new Row(number, cells);
    }

    private static int number(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }

    /** Without blanks around it, those that do not break among them. */
    private static String bare(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }
}
