package mapae.tiering.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;

/**
 * What is asked about the risk of an investment.
 *
 * @param questions in the order in which they are asked
 */
public record Questionnaire(List<Question> questions) {

    /**
     * A question.
     *
     * @param code its name within the questionnaire
     * @param text in both languages
     * @param weight how much it counts, 0 to 100
     * @param answers from the lowest score up
     */
    public record Question(String code, Bilingual text, int weight, List<Answer> answers) {

        public Question {
            answers = List.copyOf(answers);
        }

        int highest() {
            return answers.stream().mapToInt(Answer::score).max().orElse(0);
        }
    }

    /**
     * An answer to choose.
     *
     * @param code its name within the question
     * @param text in both languages
     * @param score 0 to 10
     */
    public record Answer(String code, Bilingual text, int score) {}

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /**
     * The same with other weights.
     *
     * @throws Refusal {@code tiering.weights} unless every question has one from 0 to 100, and not all are 0
     */
    public Questionnaire weighted(Map<String, Integer> weights) {
        boolean all = weights.keySet().equals(codes())
                && weights.values().stream().allMatch(weight -> weight != null && weight >= 0 && weight <= 100)
                && weights.values().stream().anyMatch(weight -> weight > 0);
        if (!all) {
            throw Refusal.invalid("tiering.weights");
        }
        return new Questionnaire(questions.stream()
                .map(one -> new Question(one.code(), one.text(), weights.get(one.code()), one.answers()))
                .toList());
    }

    /**
     * What answers come to.
     *
     * @param answers code of the answer by code of the question
     * @throws Refusal {@code tiering.answer-missing} or {@code tiering.answer-unknown}
     */
    RiskScore score(Map<String, String> answers, RiskBands bands) {
        Set<String> strange = new HashSet<>(answers.keySet());
        strange.removeAll(codes());
        if (!strange.isEmpty()) {
            throw Refusal.invalid("tiering.answer-unknown", strange.iterator().next());
        }
        int points = 0;
        int most = 0;
        for (Question question : questions) {
            String given = answers.get(question.code());
            if (given == null || given.isBlank()) {
                throw Refusal.invalid(
                        "tiering.answer-missing",
                        question.text().ko(),
                        question.text().en());
            }
            int score = question.answers().stream()
                    .filter(answer -> answer.code().equals(given))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("tiering.answer-unknown", question.code()))
                    .score();
            points = Math.addExact(points, Math.multiplyExact(question.weight(), score));
            most = Math.addExact(most, Math.multiplyExact(question.weight(), question.highest()));
        }
        return new RiskScore(points, most, bands.level(RiskScore.percent(points, most)));
    }

    private Set<String> codes() {
        return questions.stream().map(Question::code).collect(Collectors.toSet());
    }
}
