package mapae.businesscase.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases for tests, put together from rows as somebody would give them. */
final class CaseFixture {

    static final Set<String> RATES = Set.of("KR_SOCIAL@2017-08-11");

    private final Map<Section, List<RawRow>> rows = new EnumMap<>(Section.class);
    private final Map<Section, List<RawRow>> unread = new EnumMap<>(Section.class);

    private CaseFixture() {}

    /** A case in which nothing is missing. */
    static CaseFixture complete() {
        return new CaseFixture()
                .with(
                        Section.TEXT,
                        "baseYear=2027;priceYear=2026;rate=KR_SOCIAL@2017-08-11;problem=문제;users=민원인;strategicFit=전략;"
                                + "preferred=B;preferredReason=까닭")
                .with(
                        Section.OPTIONS,
                        "code=A;kind=DO_NOTHING;title=현행 유지",
                        "code=B;kind=PREFERRED;title=재구축;uplift=20")
                .with(
                        Section.FLOWS,
                        "option=A;year=2027;side=COST;nature=RUNNING;title=운영;amount=100",
                        "option=B;year=2027;side=COST;nature=ONE_OFF;title=구축;amount=500",
                        "option=B;year=2028;side=BENEFIT;nature=RUNNING;title=절감;amount=900;party=국민")
                .with(
                        Section.BENEFITS,
                        "title=처리 시간;unit=분;baseline=30;baselineOn=2026-06-30;target=10;targetOn=2029-12-31;owner=과장;"
                                + "measuredHow=로그")
                .with(Section.RISKS, "title=지연;likelihood=3;impact=4;response=단계별;owner=담당")
                .with(Section.REUSE, "title=공통 플랫폼;reusable=PARTLY;reason=인증만")
                .with(Section.EVIDENCE, "kind=INTERVIEW;day=2026-05-01;participants=12;findings=어려움");
    }

    /** Rows that stand in the case, and can be read. */
    CaseFixture with(Section section, String... given) {
        rows.put(section, raw(given));
        return this;
    }

    /** Rows that are given for a section, while the case stays as it is. */
    CaseFixture withUnread(Section section, String... given) {
        unread.put(section, raw(given));
        return this;
    }

    private static List<RawRow> raw(String... given) {
        List<RawRow> read = new ArrayList<>();
        for (String row : given) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String cell : row.split(";")) {
                String[] parts = cell.split("=", 2);
                cells.put(parts[0], parts[1]);
            }
            read.add(new RawRow(read.size() + 1, cells));
        }
        return read;
    }

    /** What is wrong with the rows of a section, the other sections being as they are. */
    SectionCheck check(Section section) {
        return SectionCheck.of(section, unread.getOrDefault(section, rows.get(section)), content(), RATES);
    }

    CaseContent content() {
        Map<Section, List<CaseRow>> read = new EnumMap<>(Section.class);
        rows.forEach((section, given) ->
                read.put(section, given.stream().map(raw -> row(section, raw)).toList()));
        return CaseContent.of(read);
    }

    private static CaseRow row(Section section, RawRow raw) {
        List<Object> cells = new ArrayList<>();
        for (Column column : section.columns()) {
            cells.add(raw.cell(column.name()).map(column::read).orElse(null));
        }
        return section.row(Values.of(section.columns(), cells));
    }
}
