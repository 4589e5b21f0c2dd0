package mapae.web.allowance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.allowance.AllowanceCommand;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.IncrementalCase;
import mapae.allowance.domain.Source;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/** What is sent about allowances. */
public final class AllowanceBodies {

    private AllowanceBodies() {}

    /** For what a raise is asked for. */
    public enum Kind {
        /** An investment. */
        INVESTMENT,
        /** A standing team. */
        TEAM
    }

    /**
     * A request.
     *
     * @param kind INVESTMENT or TEAM
     * @param code its code
     * @param source where the money comes from
     * @param from the line that it comes from; empty where it lies on the other one
     * @param to the line that it is spent from
     * @param amount in won
     * @param document resolution or plan that allows it
     * @param cause why it is needed
     * @param effects on others
     * @param estimate at completion, as revised, in won
     * @param raised present values of going on with the raise
     * @param stopped present values of stopping now
     * @param reduced present values of going on with what there is
     * @param study the study anew, where growth asks for one
     * @param expiresOn last day for a draw
     */
    public record Request(
            @NotNull Kind kind,
            @NotNull String code,
            @NotNull Source source,
            Optional<@Valid Place> from,
            @NotNull @Valid Place to,
            @NotNull Won amount,
            Optional<String> document,
            @NotNull String cause,
            @NotNull String effects,
            @NotNull Won estimate,
            @NotNull @Valid Values raised,
            @NotNull @Valid Values stopped,
            @NotNull @Valid Values reduced,
            Optional<String> study,
            @NotNull LocalDate expiresOn) {

        AllowanceCommand.Request command() {
            return new AllowanceCommand.Request(
                    kind == Kind.TEAM,
                    code,
                    from.orElse(to).command(),
                    to.command(),
                    new Allowance.Wish(
                            source,
                            amount,
                            document,
                            cause,
                            effects,
                            estimate,
                            new IncrementalCase(raised.values(), stopped.values(), reduced.values()),
                            study,
                            expiresOn));
        }
    }

    /**
     * A line of a budget book.
     *
     * @param organisation code of the organisation
     * @param fiscalYear fiscal year
     * @param line code of the line
     */
    public record Place(
            @NotNull String organisation,
            @NotNull FiscalYear fiscalYear,
            @NotNull String line) {

        AllowanceCommand.Place command() {
            return new AllowanceCommand.Place(organisation, fiscalYear, line);
        }
    }

    /**
     * Present values.
     *
     * @param costs in won
     * @param benefits in won
     */
    public record Values(@NotNull Won costs, @NotNull Won benefits) {

        IncrementalCase.Values values() {
            return new IncrementalCase.Values(costs, benefits);
        }
    }

    /**
     * The version that something is based on.
     *
     * @param version as it was seen
     */
    public record Seen(@NotNull Integer version) {}

    /**
     * A decision.
     *
     * @param version the version that it is based on
     * @param granted whether whoever decides agrees
     * @param reason why
     * @param conditions under which further conditions
     */
    public record Decision(
            @NotNull Integer version,
            @NotNull Boolean granted,
            @NotNull String reason,
            @NotNull List<@Valid Condition> conditions) {

        AllowanceCommand.Decide command(long id) {
            return new AllowanceCommand.Decide(
                    id,
                    version,
                    granted,
                    reason,
                    conditions.stream()
                            .map(one -> new AllowanceCommand.Condition(one.says(), one.dueOn()))
                            .toList());
        }
    }

    /**
     * A condition.
     *
     * @param says what is to be done
     * @param dueOn last day
     */
    public record Condition(@NotNull String says, @NotNull LocalDate dueOn) {}

    /**
     * That a condition is fulfilled.
     *
     * @param evidence by what that is seen
     */
    public record Fulfilment(@NotNull String evidence) {}

    /**
     * A draw.
     *
     * @param amount in won
     * @param reason for what
     */
    public record Draw(@NotNull Won amount, @NotNull String reason) {}
}
