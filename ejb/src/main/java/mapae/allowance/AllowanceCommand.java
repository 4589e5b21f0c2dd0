package mapae.allowance;

import java.time.LocalDate;
import java.util.List;
import mapae.allowance.domain.Allowance;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/** What somebody asks to do with allowances. */
public final class AllowanceCommand {

    private AllowanceCommand() {}

    /**
     * Asks for a raise.
     *
     * @param isTeam whether it is for a team; else for an investment
     * @param code code of the team or investment
     * @param source the line that the money comes from
     * @param target the line that it is spent from
     * @param wish what is asked for
     */
    public record Request(boolean isTeam, String code, Place source, Place target, Allowance.Wish wish) {}

    /**
     * A line of a budget book.
     *
     * @param organisation code of the organisation
     * @param year fiscal year
     * @param line code of the line
     */
    public record Place(String organisation, FiscalYear year, String line) {}

    /**
     * Decides.
     *
     * @param id of what
     * @param seen the version that it is based on
     * @param granted whether whoever decides agrees
     * @param reason why
     * @param conditions under which further conditions
     */
    public record Decide(long id, int seen, boolean granted, String reason, List<Condition> conditions) {}

    /**
     * A condition.
     *
     * @param says what is to be done
     * @param dueOn last day
     */
    public record Condition(String says, LocalDate dueOn) {}

    /**
     * Draws a part.
     *
     * @param id of what
     * @param amount in won
     * @param reason for what
     */
    public record Draw(long id, Won amount, String reason) {}
}
