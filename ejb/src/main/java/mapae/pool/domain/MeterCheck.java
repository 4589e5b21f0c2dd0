package mapae.pool.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.RowFault;

/**
 * What rows of a meter file would add to what is known, and what is wrong with them.
 *
 * @param added uses that are new
 * @param same how many rows say what is known already
 * @param faults what is wrong, by row
 */
public record MeterCheck(List<MeterUse> added, int same, List<RowFault> faults) {

    /** Name of the field of the pool's code. */
    public static final String POOL = "pool";
    /** Name of the field of the institution's code. */
    public static final String INSTITUTION = "institution";
    /** Name of the field of the day. */
    public static final String DAY = "day";
    /** Name of the field of the units. */
    public static final String UNITS = "units";
    /** Name of the field of the reference. */
    public static final String REFERENCE = "reference";
    /** The rule that a reference stands for one use. */
    public static final String DIFFERS = "pool.meter-differs";

    private static final int LONGEST = 100;

    public MeterCheck {
        added = List.copyOf(added);
        faults = List.copyOf(faults);
    }

    /** The first row whose reference is known with other content, if there is one. */
    public Optional<RowFault> differing() {
        return faults.stream().filter(fault -> fault.code().equals(DIFFERS)).findFirst();
    }

    /** The months that the rows name, as far as they can be read. */
    public static List<YearMonth> months(List<MeterRow> rows) {
        return rows.stream()
                .flatMap(row -> day(row).stream())
                .map(YearMonth::from)
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(MeterRow row) {
        try {
            return Optional.of(LocalDate.parse(row.day()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Checks rows in their order: what an earlier row uses is no longer there for a later one.
     *
     * @param pool code of the pool
     * @param known uses that are known, by reference
     * @param months the pool in the months that the rows name, as far as it is shared out in them
     * @param today nothing is used later
     */
    public static MeterCheck of(
            String pool,
            List<MeterRow> rows,
            Map<String, MeterUse> known,
            Map<YearMonth, PoolMonth> months,
            LocalDate today) {
        Map<String, MeterUse> seen = new HashMap<>(known);
        Map<String, Long> left = new HashMap<>();
        List<MeterUse> added = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        int same = 0;
        for (MeterRow row : rows) {
            Optional<MeterUse> read = read(pool, row, today, faults);
            if (read.isEmpty()) {
                continue;
            }
            MeterUse use = read.get();
            MeterUse before = seen.putIfAbsent(use.reference(), use);
            if (before != null) {
                if (before.equals(use)) {
                    same++;
                } else {
                    faults.add(RowFault.of(row.row(), REFERENCE, DIFFERS, use.reference()));
                }
                continue;
            }
            Optional<PoolMonth.Row> institution =
                    Optional.ofNullable(months.get(YearMonth.from(use.day()))).flatMap(m -> m.of(use.institution()));
            if (institution.isEmpty()) {
                faults.add(RowFault.of(
                        row.row(),
                        INSTITUTION,
                        "pool.meter-institution",
                        use.institution(),
                        YearMonth.from(use.day())));
                continue;
            }
            long free = left.computeIfAbsent(
                    YearMonth.from(use.day()) + " " + use.institution(),
                    key -> institution.get().unused());
            if (use.units() > free) {
                faults.add(RowFault.of(
                        row.row(), UNITS, "pool.meter-above", institution.get().reserved(), free, use.units()));
                continue;
            }
            left.put(YearMonth.from(use.day()) + " " + use.institution(), free - use.units());
            added.add(use);
        }
        return new MeterCheck(added, same, faults);
    }

    private static Optional<MeterUse> read(String pool, MeterRow row, LocalDate today, List<RowFault> faults) {
        int before = faults.size();
        if (!row.pool().equals(pool)) {
            faults.add(RowFault.of(row.row(), POOL, "pool.meter-pool", row.pool(), pool));
        }
        if (row.institution().isEmpty()) {
            faults.add(RowFault.of(row.row(), INSTITUTION, "rows.missing"));
        }
        Optional<LocalDate> day = day(row);
        if (day.isEmpty()) {
            faults.add(RowFault.of(row.row(), DAY, "pool.meter-day", row.day()));
        } else if (day.get().isAfter(today)) {
            faults.add(RowFault.of(row.row(), DAY, "pool.meter-later", today));
        }
        if (!row.units().matches("[1-9][0-9]{0,11}")) {
            faults.add(RowFault.of(row.row(), UNITS, "pool.meter-units", row.units()));
        }
        if (row.reference().isEmpty()) {
            faults.add(RowFault.of(row.row(), REFERENCE, "rows.missing"));
        } else if (row.reference().length() > LONGEST) {
            faults.add(RowFault.of(row.row(), REFERENCE, "rows.cell-long", LONGEST));
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new MeterUse(
                        row.institution(), day.orElseThrow(), Long.parseLong(row.units()), row.reference()));
    }
}
