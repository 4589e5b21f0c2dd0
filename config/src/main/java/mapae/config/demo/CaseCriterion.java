package mapae.config.demo;

import java.util.List;

/**
 * What counts beside money in a business case, and how the ways to go do by it.
 *
 * @param weight percent
 * @param description how points are given
 * @param scores 0 to 100, in the order of {@link CaseWay#ALL}
 * @param reason why the middle way has as many
 */
record CaseCriterion(String code, String title, String weight, String description, List<String> scores, String reason) {

    static final List<CaseCriterion> ALL = List.of(
            new CaseCriterion(
                    "S",
                    "정보보호",
                    "40",
                    "개인정보 영향평가 점검표의 충족률을 점수로 봅니다.",
                    List.of("35", "55", "85", "80"),
                    "공통 플랫폼의 암호화와 접속 기록을 그대로 씁니다."),
            new CaseCriterion(
                    "U",
                    "이용 편의",
                    "32.5",
                    "사용성 시험에서 스스로 끝낸 과제의 비율을 점수로 봅니다.",
                    List.of("30", "52.5", "87.5", "90"),
                    "시험 참가자 24명 가운데 21명이 신청을 스스로 끝냈습니다."),
            new CaseCriterion(
                    "R",
                    "실행 가능성",
                    "27.5",
                    "인력, 일정, 연계 기관의 준비 상태를 세 사람이 따로 매긴 점수의 평균입니다.",
                    List.of("95", "85", "70", "40"),
                    "이관 대상이 많으나 세 번에 나누어 감당할 수 있습니다."));
}
