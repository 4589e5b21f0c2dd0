package mapae.gate;

import java.time.LocalDate;
import mapae.gate.domain.Consequence;

/**
 * A condition to be laid down.
 *
 * @param says what is asked
 * @param owner sign-in name of who has to see to it
 * @param dueOn last day, today or later
 * @param wanted what would show that it is fulfilled
 * @param consequence what follows if it is overdue
 */
public record ConditionCommand(String says, String owner, LocalDate dueOn, String wanted, Consequence consequence) {}
