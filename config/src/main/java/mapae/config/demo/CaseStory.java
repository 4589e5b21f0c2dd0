package mapae.config.demo;

import java.util.List;

/**
 * Why an investment is asked for, as its project manager would write it.
 *
 * @param organisation code of the organisation whose investment it is for
 * @param state where the latest version stands
 * @param problem what is to be solved
 * @param users for whom
 * @param reason why the middle way
 * @param benefit what gets better, its unit, what it is and what it shall be
 * @param risk what may go wrong, and what is done about it
 * @param reuse what exists already, where, whether it serves, and why
 * @param evidence what users showed, and what was changed
 * @param asset the data that it creates, and what they hold
 */
record CaseStory(
        String organisation,
        String state,
        String problem,
        String users,
        String reason,
        List<String> benefit,
        List<String> risk,
        List<String> reuse,
        List<String> evidence,
        List<String> asset) {

    /** In the order of the cases; the first one comes in two versions. */
    static List<CaseStory> all() {
        return List.of(
                new CaseStory(
                        "MSIT",
                        "SUBMITTED",
                        "신청 서류를 부서마다 따로 받아 같은 내용을 평균 세 번 입력합니다.\n처리 상황을 알 수 없어 한 달에 4,200건의 전화 문의가 들어옵니다.",
                        "연구자와 기업 담당자 약 38만 명, 접수·심사 공무원 1,140명",
                        "최소 추진안은 중복 입력을 없애지 못하고, 확대 추진안은 더 드는 비용에 비해 늘어나는 편익이 적습니다.",
                        List.of("신청 1건의 처리 기간", "일", "21", "9"),
                        List.of("기존 자료 이관이 늦어짐", "기관별로 세 번에 나누어 이관하고 매번 건수를 대조합니다."),
                        List.of("범정부 공통 인증", "행정안전부 공통 서비스 목록", "YES", "로그인과 본인 확인에 그대로 씁니다."),
                        List.of(
                                "USABILITY_TEST",
                                "24",
                                "신청 화면에서 첨부 단계의 이탈이 가장 많았습니다.",
                                "첨부를 마지막 단계로 옮기고 임시 저장을 넣었습니다."),
                        List.of("신청 처리 이력", "신청별 접수·보완·결과 시각")),
                new CaseStory(
                        "MSIT",
                        "DRAFT",
                        "연구 장비의 가동 상태를 기관마다 다른 방식으로 적어 빈 장비를 찾기 어렵습니다.",
                        "출연연구기관 연구원과 장비 담당자",
                        "장비 예약과 가동 기록을 한곳에서 다루는 방안이 비용 대비 효과가 가장 큽니다.",
                        List.of("공동 장비의 가동률", "%", "41", "65"),
                        List.of("기관의 참여가 저조함", "예약 자료를 자동으로 받아 담당자의 입력을 없앱니다."),
                        List.of("연구장비 종합포털", "부처 서비스 목록", "PARTLY", "장비 목록은 쓰고 예약 기능은 새로 만듭니다."),
                        List.of("INTERVIEW", "15", "예약이 취소되어도 알 수 없다는 의견이 많았습니다.", "취소 알림을 요구사항에 넣었습니다."),
                        List.of("장비 가동 기록", "장비별 예약과 사용 시간")),
                new CaseStory(
                        "MOHW",
                        "SUBMITTED",
                        "복지 급여를 받을 수 있는 사람이 몰라서 신청하지 못하는 일이 해마다 되풀이됩니다.",
                        "저소득 가구와 읍·면·동 복지 담당자 2만 3천 명",
                        "대상자를 먼저 찾아 안내하는 방안이 신청 누락을 가장 많이 줄입니다.",
                        List.of("대상 가구 가운데 급여를 받는 비율", "%", "63", "82"),
                        List.of("개인정보 연계에 대한 우려", "개인정보 영향평가를 먼저 하고 연계 항목을 최소로 줄입니다."),
                        List.of("사회보장정보 연계 허브", "한국사회보장정보원", "PARTLY", "소득 자료 연계는 쓰고 안내 기능은 새로 만듭니다."),
                        List.of("CO_DESIGN", "32", "안내문의 용어를 이해하기 어려워했습니다.", "안내문을 쉬운 말로 고치고 그림을 넣었습니다."),
                        List.of("급여 안내 결과", "안내와 신청 여부의 통계")),
                new CaseStory(
                        "LG-BUSAN",
                        "ACCEPTED",
                        "침수 위험을 알리는 데 평균 47분이 걸려 지하차도 통제가 늦어집니다.",
                        "부산 시민과 재난상황실 근무자",
                        "센서 자료를 모아 자동으로 알리는 방안이 인명 피해를 줄이는 데 가장 확실합니다.",
                        List.of("위험 감지부터 알림까지 걸리는 시간", "분", "47", "8"),
                        List.of("센서 고장으로 알림이 누락됨", "지점마다 센서 두 개를 두고 매일 스스로 점검하게 합니다."),
                        List.of("국가재난관리시스템", "행정안전부", "PARTLY", "문자 발송은 그대로 쓰고 판단 기능을 더합니다."),
                        List.of("USABILITY_TEST", "18", "상황판에서 급한 지점을 찾는 데 오래 걸렸습니다.", "급한 지점을 맨 위로 올리고 소리를 더했습니다."),
                        List.of("지점별 수위", "10분 간격의 수위와 강우량")),
                new CaseStory(
                        "MOHW",
                        "WITHDRAWN",
                        "보건소마다 예약 방법이 달라 이용자가 불편을 겪습니다.",
                        "보건소 이용자 연 410만 명",
                        "공동 예약 창구가 가장 적은 비용으로 같은 효과를 냅니다.",
                        List.of("예약 없이 기다리는 시간", "분", "52", "15"),
                        List.of("보건소 전산과 맞지 않음", "전산 갱신 주기에 맞추어 차례로 적용합니다."),
                        List.of("공공 예약 플랫폼", "공공서비스 예약 안내", "YES", "그대로 쓸 수 있음을 확인했습니다."),
                        List.of("SURVEY", "1204", "응답자의 71%가 전화보다 온라인 예약을 원했습니다.", "전화 예약도 같은 창구에서 받도록 했습니다."),
                        List.of("예약 현황", "보건소별 예약과 대기 시간")));
    }
}
