package mapae.web.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.plan.domain.PlanRow;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Lines of a plan as a program gives them.
 *
 * @param version version of the draft that they are based on
 * @param lines the lines
 */
public record GivenLines(
        @NotNull Integer version, @NotNull @Valid List<@NotNull @Valid Line> lines) {

    /**
     * A line as given.
     *
     * @param code the way from the top, parts divided by {@code /}
     * @param titleKo Korean name; may be left out where the draft or the books have the line
     * @param titleEn English name; likewise
     * @param investment code of the investment that it is for
     * @param amounts won, by year in the order of the plan
     */
    public record Line(
            @NotNull String code,
            Optional<String> titleKo,
            Optional<String> titleEn,
            Optional<String> investment,
            @NotNull List<Won> amounts) {}

    /**
     * As rows with an amount for each year of the plan; what is missing is told as a fault of its row.
     *
     * @throws Refusal {@code plan.amounts-too-many}
     */
    List<PlanRow> rows(int years) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> row(i + 1, years, lines.get(i)))
                .toList();
    }

    private static PlanRow row(int number, int years, Line line) {
        if (line.amounts().size() > years) {
            throw Refusal.invalid("plan.amounts-too-many", number, years);
        }
        return new PlanRow(
                number,
                line.code(),
                given(line.titleKo()),
                given(line.titleEn()),
                given(line.investment()),
                IntStream.range(0, years)
                        .mapToObj(year -> year < line.amounts().size()
                                ? Optional.ofNullable(line.amounts().get(year))
                                : Optional.<Won>empty())
                        .toList());
    }

    private static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(one -> !one.isEmpty());
    }
}
