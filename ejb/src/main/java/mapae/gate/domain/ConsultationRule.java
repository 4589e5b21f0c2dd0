package mapae.gate.domain;

import java.time.LocalDate;
import mapae.shared.Bilingual;

/**
 * Terms of the prior consultation (전자정부법 제67조), all in working days.
 *
 * @param validFrom first day
 * @param result from receipt to the result
 * @param objection from the result to an objection
 * @param reply from an objection to the reply
 * @param certainty how sure we are of them: LAW, SECONDARY or FIELD
 * @param note where they were read
 */
public record ConsultationRule(
        LocalDate validFrom, int result, int objection, int reply, String certainty, Bilingual note) {}
