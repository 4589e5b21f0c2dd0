package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ten strategies with eighteen objectives, and what a part of the investments contributes to them. */
final class StrategyTables {

    private static final String NATIONAL = "";

    /** Nobody invests in these. */
    private static final Set<String> NEGLECTED = Set.of("N-CLOUD-2026-2", "MOHW-CARE-2024-2");

    private static final List<String> REASONS =
            List.of("사업 범위 가운데 이 목표에 드는 과업의 예산 비중", "사업계획서에 적은 성과목표 배분에 따름", "착수보고회에서 합의한 기여 비율");

    private final Portfolio portfolio;
    private final Draw draw = Draw.of("strategies");

    private final Table strategies = new Table(
            "strategy",
            "id",
            "code",
            "title_ko",
            "title_en",
            "level",
            "organisation_id",
            "parent_id",
            "valid_from",
            "valid_to",
            "source");

    private final Table objectives =
            new Table("objective", "id", "code", "strategy_id", "title_ko", "title_en", "valid_from", "valid_to");

    private final Table contributions =
            new Table("contribution", "investment_id", "objective_id", "from_year", "until_year", "share", "reason");

    private final Table sets = new Table("contribution_set", "investment_id", "version");

    /** An objective and whose it is; the last year is that of its strategy. */
    private record Aim(long id, String owner, int first, int last) {}

    StrategyTables(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<Table> all() {
        List<Aim> aims = aims(strategies());
        portfolio.investments().forEach(one -> contribute(one, aims));
        return List.of(strategies, objectives, contributions, sets);
    }

    private Map<String, NamedCsvRecord> strategies() {
        Map<String, Long> owners = new HashMap<>();
        portfolio.organisations().forEach(one -> owners.put(one.code(), one.id()));
        Map<String, NamedCsvRecord> byCode = new LinkedHashMap<>();
        Map<String, Long> keys = new HashMap<>();
        for (NamedCsvRecord row : Vocabulary.rows("strategies.csv")) {
            String owner = row.getField("owner");
            byCode.put(row.getField("code"), row);
            keys.put(row.getField("code"), (long) byCode.size());
            strategies.add(
                    (long) byCode.size(),
                    row.getField("code"),
                    row.getField("title_ko"),
                    row.getField("title_en"),
                    owner.equals(NATIONAL) ? "NATIONAL" : "MINISTRY",
                    owners.get(owner),
                    keys.get(row.getField("parent")),
                    LocalDate.parse(row.getField("valid_from")),
                    day(row.getField("valid_to")),
                    "가상의 전략(시연용)");
        }
        return byCode;
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private List<Aim> aims(Map<String, NamedCsvRecord> byCode) {
        List<String> order = List.copyOf(byCode.keySet());
        List<Aim> aims = new ArrayList<>();
        long id = 0;
        for (NamedCsvRecord row : Vocabulary.rows("objectives.csv")) {
            NamedCsvRecord strategy = byCode.get(row.getField("strategy"));
            LocalDate first = LocalDate.parse(strategy.getField("valid_from"));
            LocalDate last = day(strategy.getField("valid_to"));
            id++;
            objectives.add(
                    id,
                    row.getField("code"),
                    order.indexOf(row.getField("strategy")) + 1L,
                    row.getField("title_ko"),
                    row.getField("title_en"),
                    first,
                    last);
            if (!NEGLECTED.contains(row.getField("code"))) {
                aims.add(
                        new Aim(id, strategy.getField("owner"), first.getYear(), last == null ? 9999 : last.getYear()));
            }
        }
        return aims;
    }

    /** Most of what the four ministries invest serves an objective of theirs; of all investments some serve the nation's. */
    private void contribute(Investment one, List<Aim> aims) {
        int first = one.budgets().firstKey();
        int last = one.budgets().lastKey();
        int left = 100;
        int rows = contributions.rows().size();
        for (String owner : List.of(one.owner().family(), NATIONAL)) {
            List<Aim> open = aims.stream()
                    .filter(aim -> aim.owner().equals(owner) && aim.first() <= last && aim.last() >= first)
                    .toList();
            boolean serves = draw.chance(owner.equals(NATIONAL) ? 45 : 75);
            if (open.isEmpty() || !serves) {
                continue;
            }
            Aim aim = draw.oneOf(open);
            int share = Math.min(left, draw.oneOf(List.of(30, 40, 50, 60, 100)));
            if (share > 0) {
                contributions.add(
                        one.id(),
                        aim.id(),
                        Math.max(first, aim.first()),
                        Math.min(last, aim.last()),
                        share,
                        draw.oneOf(REASONS));
                left -= share;
            }
        }
        if (contributions.rows().size() > rows) {
            sets.add(one.id(), 1);
        }
    }
}
