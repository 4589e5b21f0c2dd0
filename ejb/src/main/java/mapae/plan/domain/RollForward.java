package mapae.plan.domain;

import java.util.List;
import java.util.stream.Stream;
import mapae.shared.Won;

/**
 * A plan one year on: the first year is dropped, a last one is added, for which nothing is planned yet.
 *
 * @param term the years of the new plan
 * @param lines its lines: all that the old one has, in its order
 */
public record RollForward(PlanTerm term, List<PlanLine> lines) {

    public RollForward {
        lines = List.copyOf(lines);
    }

    /** That of a plan. */
    public static RollForward of(PlanTerm term, List<PlanLine> lines) {
        return new RollForward(
                term.next(), lines.stream().map(RollForward::next).toList());
    }

    private static PlanLine next(PlanLine line) {
        List<Won> amounts = Stream.concat(line.amounts().stream().skip(1), Stream.of(Won.ZERO))
                .toList();
        return new PlanLine(line.code(), line.title(), line.investment(), amounts);
    }
}
