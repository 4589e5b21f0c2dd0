package mapae.businesscase.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * The cells of a row by column; a cell about which nothing is known is not among them.
 *
 * @param cells each of the type of its column
 */
public record Values(Map<String, Object> cells) {

    public Values {
        cells = Map.copyOf(cells);
    }

    /** As its columns order them: null where a cell is not known. */
    static List<Object> inOrder(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(Arrays.stream(cells)
                .map(cell -> cell instanceof Optional<?> known ? known.orElse(null) : cell)
                .toArray()));
    }

    /** Cells in the order of the columns, by their names. */
    public static Values of(List<Column> columns, List<Object> cells) {
        Map<String, Object> known = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (cells.get(i) != null) {
                known.put(columns.get(i).name(), cells.get(i));
            }
        }
        return new Values(known);
    }

    Optional<String> text(String column) {
        return known(column, String.class);
    }

    /** A text that every row has. */
    String given(String column) {
        return text(column).orElseThrow();
    }

    Optional<BigDecimal> number(String column) {
        return known(column, BigDecimal.class);
    }

    Optional<LocalDate> day(String column) {
        return known(column, LocalDate.class);
    }

    FiscalYear year(String column) {
        return known(column, FiscalYear.class).orElseThrow();
    }

    Won won(String column) {
        return known(column, Won.class).orElseThrow();
    }

    Optional<Integer> count(String column) {
        return known(column, Integer.class);
    }

    Optional<Boolean> yes(String column) {
        return known(column, Boolean.class);
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        return Enum.valueOf(type, given(column));
    }

    private <T> Optional<T> known(String column, Class<T> type) {
        return Optional.ofNullable(cells.get(column)).map(type::cast);
    }
}
