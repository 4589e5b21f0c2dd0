package mapae.web.pool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.pool.PoolCommand;
import mapae.pool.PoolKeeping;
import mapae.pool.domain.CapacityClass;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.web.page.Form;
import mapae.web.paste.PastedColumn;
import mapae.web.paste.PastedRows;

/** Institutions of a pool as pasted: code, class, need. */
final class InstitutionRows {

    private static final String INSTITUTION = "institution";
    private static final String SIZE = "capacityClass";
    private static final String NEED = "need";
    private static final int TOLD = 10;

    private static final List<PastedColumn> COLUMNS = List.of(
            PastedColumn.required(INSTITUTION, "institution", "institution code", "code", "기관", "기관 코드"),
            PastedColumn.required(SIZE, "class", "capacity class", "등급"),
            PastedColumn.required(NEED, "need", "units", "필요량"));

    private InstitutionRows() {}

    /** As far as they can be read; what can't is noted at the field, row by row. */
    static List<PoolCommand.Declare> of(String text, Form form, String field, Locale locale) {
        try {
            PastedRows pasted = PastedRows.of(text, COLUMNS, PoolKeeping.MOST_INSTITUTIONS);
            List<RowFault> faults = new ArrayList<>(pasted.faults());
            List<PoolCommand.Declare> all = new ArrayList<>();
            for (PastedRows.Row row : pasted.rows()) {
                read(row, faults).ifPresent(all::add);
            }
            faults.stream()
                    .limit(TOLD)
                    .forEach(fault -> form.refuse(field, "pool.row-fault", fault.row(), fault.text(locale)));
            return all;
        } catch (Refusal refusal) {
            form.refuse(field, refusal);
            return List.of();
        }
    }

    private static Optional<PoolCommand.Declare> read(PastedRows.Row row, List<RowFault> faults) {
        Optional<String> institution = row.cell(INSTITUTION);
        String size = row.cell(SIZE).orElse("").toUpperCase(Locale.ROOT);
        String need = row.cell(NEED).orElse("").replace(",", "");
        Optional<CapacityClass> known = Arrays.stream(CapacityClass.values())
                .filter(one -> one.name().equals(size))
                .findFirst();
        if (institution.isEmpty()) {
            faults.add(RowFault.of(row.number(), INSTITUTION, "rows.missing"));
        }
        if (known.isEmpty()) {
            faults.add(RowFault.of(row.number(), SIZE, "pool.size", size));
        }
        if (!need.matches("[0-9]{1,13}")) {
            faults.add(RowFault.of(row.number(), NEED, "pool.need", need));
        }
        return institution.isEmpty() || known.isEmpty() || !need.matches("[0-9]{1,13}")
                ? Optional.empty()
                : Optional.of(new PoolCommand.Declare(institution.get(), known.get(), Long.parseLong(need)));
    }
}
