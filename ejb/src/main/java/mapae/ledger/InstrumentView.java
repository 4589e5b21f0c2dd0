package mapae.ledger;

import java.util.Optional;
import mapae.ledger.domain.Instrument;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * What the lines for one thing hold together in a year.
 *
 * @param instrument through what
 * @param code of the investment, team, fund or pool; empty for what is for none
 * @param name its name
 * @param lines how many lines
 * @param current their current budget
 * @param notAllotted of that not allotted
 * @param free allotted and free to be committed
 * @param committed committed and not paid
 * @param spent paid
 * @param carriedOut carried into the year after
 * @param lapsed lapsed
 */
public record InstrumentView(
        Instrument instrument,
        Optional<String> code,
        Optional<Bilingual> name,
        int lines,
        Won current,
        Won notAllotted,
        Won free,
        Won committed,
        Won spent,
        Won carriedOut,
        Won lapsed) {}
