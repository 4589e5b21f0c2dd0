package mapae.gate.domain;

import java.util.Optional;
import mapae.shared.Refusal;

/**
 * An answered item.
 *
 * @param item code of the item
 * @param answer the answer
 * @param reason why; needed unless it is yes
 */
public record Answered(String item, Answer answer, Optional<String> reason) {

    private static final int LONGEST = 1_000;

    public Answered {
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
        if (answer != Answer.YES && reason.isEmpty()) {
            throw Refusal.invalid("gate.answer-reason");
        }
        if (reason.filter(text -> text.length() > LONGEST).isPresent()) {
            throw Refusal.invalid("gate.text-too-long", LONGEST);
        }
    }
}
