package mapae.config.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * An option of a business case by shares of the investment's budget, in percent.
 *
 * @param uplift optimism bias; null where none is stated
 * @param build what building takes
 * @param running what a year takes afterwards
 * @param saved what a year brings to government
 * @param gained what a year brings to the public
 */
record CaseWay(
        String code,
        String kind,
        String title,
        String description,
        Integer uplift,
        int build,
        int running,
        int saved,
        int gained) {

    static final int BUILD_YEARS = 2;

    static final List<CaseWay> ALL = List.of(
            new CaseWay("A", "DO_NOTHING", "현행 유지", "지금의 시스템과 업무 방식을 그대로 둡니다.", null, 0, 9, 0, 0),
            new CaseWay("B", "MINIMUM", "기능 보완", "문제가 큰 화면과 연계만 고칩니다.", 15, 40, 8, 10, 12),
            new CaseWay("C", "PREFERRED", "재구축", "업무를 다시 설계하고 공통 플랫폼 위에 새로 만듭니다.", 30, 80, 6, 22, 28),
            new CaseWay("D", "MORE", "전면 확대", "모든 소속 기관까지 한꺼번에 넓힙니다.", 40, 140, 9, 26, 34));

    private static final int RUN_YEARS = 6;

    /** Its flows from that year on, each without the keys of its case. */
    List<Object[]> flows(Investment of, int base, int runningShare) {
        List<Object[]> rows = new ArrayList<>();
        for (int t = 0; t < BUILD_YEARS + RUN_YEARS; t++) {
            boolean isBuilding = t < BUILD_YEARS;
            if (isBuilding && build > 0) {
                rows.add(row(base + t, "COST", "ONE_OFF", "구축", amount(of, build / BUILD_YEARS), "국고"));
            }
            if (!isBuilding || build == 0) {
                rows.add(row(base + t, "COST", "RUNNING", "운영·유지보수", amount(of, runningShare), "국고"));
            }
            if (!isBuilding && saved > 0) {
                rows.add(row(base + t, "BENEFIT", "RUNNING", "업무 시간 절감", amount(of, saved), "소관 기관"));
                rows.add(row(base + t, "BENEFIT", "RUNNING", "이용자 시간 절감", amount(of, gained), "국민"));
            }
        }
        return rows;
    }

    private Object[] row(int year, String side, String nature, String item, long amount, String party) {
        return new Object[] {code, year, side, nature, item, amount, party};
    }

    /** Whole millions. */
    private static long amount(Investment of, int percent) {
        return of.total() / Investment.MILLION * percent / 100 * Investment.MILLION;
    }
}
