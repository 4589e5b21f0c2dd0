package mapae.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mapae.shared.Bilingual;
import mapae.shared.LineCode;
import mapae.shared.RowFault;
import mapae.shared.Won;

/**
 * What rows would do to a draft, and what is wrong with them; nothing of them is stored before all are sound.
 *
 * @param rows each of them, in the order given
 */
public record PlanCheck(List<Row> rows) {

    /** Names of the fields of a row; that of an amount is its year. */
    public static final String CODE = "code";

    /** The Korean name. */
    public static final String TITLE_KO = "titleKo";

    /** The English name. */
    public static final String TITLE_EN = "titleEn";

    /** The investment. */
    public static final String INVESTMENT = "investment";

    /** Forty million million: more than any line, and small enough that 20,000 lines over ten years can be added up. */
    public static final Won MOST = Won.of(40_000_000_000_000L);

    private static final int LONGEST_TITLE = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What a row does. */
    public enum Effect {
        ADDED,
        CHANGED,
        SAME
    }

    /**
     * A row as checked.
     *
     * @param given the row
     * @param line the line as it would be; empty if anything is wrong
     * @param effect what it would do; empty if anything is wrong
     * @param faults what is wrong, at most one for each field
     */
    public record Row(PlanRow given, Optional<PlanLine> line, Optional<Effect> effect, List<RowFault> faults) {}

    /**
     * What is known before.
     *
     * @param draft the lines of the draft by code
     * @param titles names of lines that the books know, by code
     * @param investments those of the named investments that exist
     * @param keepsInvestment whether a line keeps its investment where a row names none
     */
    public record Known(
            Map<String, PlanLine> draft,
            Map<String, Bilingual> titles,
            Set<String> investments,
            boolean keepsInvestment) {}

    public PlanCheck {
        rows = List.copyOf(rows);
    }

    /**
     * Checks rows.
     *
     * @param term the years of the plan
     * @param given the rows; each has as many amounts as the plan has years
     * @param unread what was found wrong when they were read; says more than that a value is missing
     */
    public static PlanCheck of(PlanTerm term, Known known, List<PlanRow> given, List<RowFault> unread) {
        Map<Integer, Map<String, RowFault>> faults = new HashMap<>();
        unread.forEach(fault -> faults.computeIfAbsent(fault.row(), row -> new LinkedHashMap<>())
                .putIfAbsent(fault.field(), fault));
        Map<String, Integer> seen = new HashMap<>();
        List<Row> rows = new ArrayList<>(given.size());
        for (PlanRow row : given) {
            Map<String, RowFault> own = faults.computeIfAbsent(row.row(), number -> new LinkedHashMap<>());
            requireCode(row, seen).ifPresent(fault -> own.putIfAbsent(CODE, fault));
            PlanLine before = known.draft().get(row.code());
            Bilingual title = title(row, before, known, own);
            row.investment()
                    .filter(code -> !known.investments().contains(code))
                    .ifPresent(code -> own.putIfAbsent(
                            INVESTMENT, RowFault.of(row.row(), INVESTMENT, "plan.investment-unknown", code)));
            requireAmounts(term, row, own);
            rows.add(own.isEmpty() ? sound(row, title, before, known) : faulty(row, own));
        }
        return new PlanCheck(rows);
    }

    private static Row faulty(PlanRow row, Map<String, RowFault> faults) {
        return new Row(row, Optional.empty(), Optional.empty(), List.copyOf(faults.values()));
    }

    private static Row sound(PlanRow row, Bilingual title, PlanLine before, Known known) {
        Optional<String> kept = before == null || !known.keepsInvestment() ? Optional.empty() : before.investment();
        PlanLine line = new PlanLine(
                row.code(),
                title,
                row.investment().or(() -> kept),
                row.amounts().stream().map(Optional::orElseThrow).toList());
        Effect effect = before == null ? Effect.ADDED : before.equals(line) ? Effect.SAME : Effect.CHANGED;
        return new Row(row, Optional.of(line), Optional.of(effect), List.of());
    }

    private static Optional<RowFault> requireCode(PlanRow row, Map<String, Integer> seen) {
        if (row.code().isEmpty()) {
            return Optional.of(RowFault.of(row.row(), CODE, "rows.missing"));
        }
        if (!LineCode.isOne(row.code())) {
            return Optional.of(RowFault.of(row.row(), CODE, "ledger.line-code", LineCode.LONGEST));
        }
        Integer first = seen.putIfAbsent(row.code(), row.row());
        return Optional.ofNullable(first)
                .map(other -> RowFault.of(row.row(), CODE, "rows.repeated", row.code(), other));
    }

    /** As given, else as it stands in the draft, else as the books name it. */
    private static Bilingual title(PlanRow row, PlanLine before, Known known, Map<String, RowFault> faults) {
        Optional<Bilingual> stands = Optional.ofNullable(before)
                .map(PlanLine::title)
                .or(() -> Optional.ofNullable(known.titles().get(row.code())));
        String ko = title(row, TITLE_KO, row.titleKo(), stands.map(Bilingual::ko), faults);
        String en = title(row, TITLE_EN, row.titleEn(), stands.map(Bilingual::en), faults);
        return new Bilingual(ko, en);
    }

    private static String title(
            PlanRow row, String field, Optional<String> given, Optional<String> stands, Map<String, RowFault> faults) {
        Optional<String> title = given.or(() -> stands);
        if (title.isEmpty()) {
            faults.putIfAbsent(field, RowFault.of(row.row(), field, "plan.title-missing"));
        } else if (title.get().length() > LONGEST_TITLE
                || CONTROL.matcher(title.get()).find()) {
            faults.putIfAbsent(field, RowFault.of(row.row(), field, "plan.title-long", LONGEST_TITLE));
        }
        return title.orElse("");
    }

    private static void requireAmounts(PlanTerm term, PlanRow row, Map<String, RowFault> faults) {
        for (int i = 0; i < term.years(); i++) {
            String field = term.first().plus(i).toString();
            Optional<Won> amount = row.amounts().get(i);
            if (amount.isEmpty()) {
                faults.putIfAbsent(field, RowFault.of(row.row(), field, "rows.amount-missing"));
            } else if (amount.get().isNegative()) {
                faults.putIfAbsent(field, RowFault.of(row.row(), field, "plan.amount-negative"));
            } else if (amount.get().compareTo(MOST) > 0) {
                faults.putIfAbsent(field, RowFault.of(row.row(), field, "amount.too-large"));
            }
        }
    }

    /** Whether nothing is wrong with any row. */
    public boolean isSound() {
        return rows.stream().allMatch(row -> row.faults().isEmpty());
    }

    /** All that is wrong, in the order of the rows. */
    public List<RowFault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    /** How many rows do that. */
    public long count(Effect effect) {
        return rows.stream()
                .filter(row -> row.effect().filter(effect::equals).isPresent())
                .count();
    }

    /** The lines as they would be, without those that stay the same. */
    public List<PlanLine> news() {
        return rows.stream()
                .filter(row -> row.effect().filter(Effect.SAME::equals).isEmpty())
                .flatMap(row -> row.line().stream())
                .toList();
    }
}
