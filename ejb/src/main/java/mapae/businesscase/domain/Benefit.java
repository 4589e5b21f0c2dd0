package mapae.businesscase.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What will be better, and how it will be seen.
 *
 * @param title what
 * @param unit in which it is measured
 * @param baseline what it is
 * @param baselineOn as of which day
 * @param target what it shall be
 * @param targetOn by which day
 * @param owner name or post of who answers for it
 * @param measuredHow how it is measured
 */
public record Benefit(
        String title,
        Optional<String> unit,
        Optional<BigDecimal> baseline,
        Optional<LocalDate> baselineOn,
        Optional<BigDecimal> target,
        Optional<LocalDate> targetOn,
        Optional<String> owner,
        Optional<String> measuredHow)
        implements CaseRow {

    static Benefit of(Values cells) {
        return new Benefit(
                cells.given("title"),
                cells.text("unit"),
                cells.number("baseline"),
                cells.day("baselineOn"),
                cells.number("target"),
                cells.day("targetOn"),
                cells.text("owner"),
                cells.text("measuredHow"));
    }

    @Override
    public List<Object> values() {
        return Values.inOrder(title, unit, baseline, baselineOn, target, targetOn, owner, measuredHow);
    }
}
