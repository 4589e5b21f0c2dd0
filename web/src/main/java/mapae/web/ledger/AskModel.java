package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.RequestGround;
import mapae.ledger.domain.PostingKind;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The form that asks for money to be carried over or moved.
 *
 * @param choose of which line and in which way
 * @param organisations those for which the caller may ask
 * @param years those that have books
 * @param lines those of the organisation and year; none as long as these are not chosen
 * @param kinds the ways
 * @param ground what may be asked for; empty as long as the line and the way are not chosen
 * @param kind the way
 * @param receivers organisations that a virement can reach
 * @param form what is asked for
 */
public record AskModel(
        Form choose,
        List<Choice> organisations,
        List<Choice> years,
        List<Choice> lines,
        List<Choice> kinds,
        Optional<RequestGround> ground,
        Optional<PostingKind> kind,
        List<Choice> receivers,
        Form form) {

    public AskModel {
        organisations = List.copyOf(organisations);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
        receivers = List.copyOf(receivers);
    }

    /** Whether another line receives. */
    public boolean isBetweenLines() {
        return kind.filter(PostingKind::isBetweenLines).isPresent();
    }

    /** Whether it needs the year in which continuing expenditure ends. */
    public boolean isContinuing() {
        return kind.filter(one -> one == PostingKind.CARRY_OVER_CONTINUING).isPresent();
    }

    /** Whether it rests upon something that has to be named. */
    public boolean isReferenceNeeded() {
        return kind.filter(one -> switch (one) {
                    case CARRY_OVER_SPECIFIED, VIREMENT_OF_PROGRAMS, TRANSFER_OF_DUTIES, FUND_TRANSFER -> true;
                    default -> false;
                })
                .isPresent();
    }
}
