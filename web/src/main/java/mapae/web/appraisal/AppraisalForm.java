package mapae.web.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.appraisal.AppraisalCommand;
import mapae.appraisal.AppraisalCommand.Flow;
import mapae.appraisal.AppraisalCommand.RateCommand;
import mapae.appraisal.SimulationCommand;
import mapae.appraisal.domain.DelayChances;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.DiscountRates.Segment;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.Spread;
import mapae.appraisal.domain.Tornado;
import mapae.shared.Percent;
import mapae.shared.RowFault;
import mapae.shared.Won;
import mapae.web.page.Form;
import mapae.web.page.MoneyUnit;
import mapae.web.paste.PastedAmount;
import mapae.web.paste.PastedColumn;
import mapae.web.paste.PastedRows;

/**
 * What was typed into the calculator, as commands.
 *
 * @param form the fields
 */
record AppraisalForm(Form form) {

    static final String ROWS = "rows";
    static final String AMOUNTS = "amounts";
    static final String RATE = "rate";
    static final String PERCENT = "percent";
    static final String SEED = "seed";
    static final String DRAWS = "draws";

    private static final int MOST_ROWS = 150;
    private static final BigDecimal POINT = new BigDecimal("0.01");
    private static final List<PastedColumn> COLUMNS = List.of(
            PastedColumn.required("year", "year", "연도", "년도", "회계연도"),
            PastedColumn.required("costs", "costs", "cost", "비용"),
            PastedColumn.required("benefits", "benefits", "benefit", "편익"));

    /** Nothing but what is usual. */
    static AppraisalForm blank(Form form, List<DiscountRates> rates) {
        form.with(AMOUNTS, MoneyUnit.MILLION.name())
                .with(RATE, rates.isEmpty() ? DiscountRates.GIVEN : value(rates.get(0)))
                .with("costLow", 90)
                .with("costMode", 100)
                .with("costHigh", 130)
                .with("benefitLow", 70)
                .with("benefitMode", 100)
                .with("benefitHigh", 110)
                .with("delayLow", 0)
                .with("delayMode", 0)
                .with("delayHigh", 2)
                .with(SEED, 1)
                .with(DRAWS, SimulationRequest.USUAL_DRAWS);
        return new AppraisalForm(form);
    }

    /** How a version of a schedule is named in the field. */
    static String value(DiscountRates rates) {
        return rates.code() + "@" + rates.version().orElseThrow();
    }

    /** Flows as far as they can be read. */
    List<Flow> flows(List<RowFault> faults) {
        Optional<MoneyUnit> unit = form.required(AMOUNTS).flatMap(given -> form.choice(AMOUNTS, MoneyUnit.class));
        Optional<String> text = form.required(ROWS);
        if (unit.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        PastedRows pasted = PastedRows.of(text.get(), COLUMNS, MOST_ROWS);
        faults.addAll(pasted.faults());
        List<Flow> flows = new ArrayList<>();
        for (PastedRows.Row row : pasted.rows()) {
            Optional<Integer> year = row.cell("year")
                    .filter(one -> one.matches("\\d{1,4}년?"))
                    .map(one -> Integer.valueOf(one.replace("년", "")));
            if (year.isEmpty()) {
                faults.add(RowFault.of(
                        row.number(),
                        "year",
                        "appraisal.year-unreadable",
                        row.cell("year").orElse("")));
            }
            Optional<Won> costs = amount(row, "costs", unit.get(), faults);
            Optional<Won> benefits = amount(row, "benefits", unit.get(), faults);
            if (year.isPresent() && costs.isPresent() && benefits.isPresent()) {
                flows.add(new Flow(year.get(), costs.get(), benefits.get()));
            }
        }
        return flows;
    }

    private static Optional<Won> amount(PastedRows.Row row, String field, MoneyUnit unit, List<RowFault> faults) {
        if (row.cell(field).isEmpty()) {
            faults.add(RowFault.of(row.number(), field, "rows.amount-missing"));
        }
        return PastedAmount.of(row, field, unit, faults);
    }

    /** At which rate: a version that is offered, or one that is typed. */
    Optional<RateCommand> rate(List<DiscountRates> offered) {
        if (form.value(RATE).equals(DiscountRates.GIVEN)) {
            Optional<Percent> percent = form.percent(PERCENT);
            if (percent.isEmpty() && form.fault(PERCENT).isEmpty()) {
                form.refuse(PERCENT, "form.required");
            }
            return percent.filter(one -> isBetween(PERCENT, one.value(), 100))
                    .map(one -> new RateCommand.Given(List.of(new Segment(0, one.fraction()))));
        }
        Optional<DiscountRates> chosen = offered.stream()
                .filter(one -> value(one).equals(form.value(RATE)))
                .findFirst();
        if (chosen.isEmpty()) {
            form.refuse(RATE, "form.not-choice");
        }
        return chosen.map(one -> new RateCommand.Scheduled(one.code(), one.version()));
    }

    /** How the drivers vary; empty, and refused at the field, where they are out of order or out of range. */
    Optional<SimulationCommand> simulation(AppraisalCommand command) {
        Optional<Spread> cost = spread("cost");
        Optional<Spread> benefit = spread("benefit");
        Optional<DelayChances> delay = delay();
        Optional<Integer> seed = whole(SEED, Integer.MAX_VALUE);
        Optional<Integer> draws = whole(DRAWS, MonteCarlo.MOST_DRAWS);
        if (draws.filter(one -> one < 1).isPresent()) {
            form.refuse(DRAWS, "appraisal.out-of-range", 1, MonteCarlo.MOST_DRAWS);
        }
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new SimulationCommand(
                        command,
                        new MonteCarlo.Drivers(cost.orElseThrow(), benefit.orElseThrow(), delay.orElseThrow()),
                        seed.orElseThrow(),
                        draws.orElseThrow()));
    }

    private Optional<Spread> spread(String driver) {
        Optional<BigDecimal> low = share(driver + "Low");
        Optional<BigDecimal> mode = share(driver + "Mode");
        Optional<BigDecimal> high = share(driver + "High");
        if (low.isEmpty()
                || mode.isEmpty()
                || high.isEmpty()
                || isOutOfOrder(driver, low.get(), mode.get(), high.get())) {
            return Optional.empty();
        }
        return Optional.of(new Spread.Triangular(low.get(), mode.get(), high.get()));
    }

    private Optional<DelayChances> delay() {
        Optional<Integer> low = whole("delayLow", DelayChances.MOST);
        Optional<Integer> mode = whole("delayMode", DelayChances.MOST);
        Optional<Integer> high = whole("delayHigh", DelayChances.MOST);
        if (low.isEmpty()
                || mode.isEmpty()
                || high.isEmpty()
                || isOutOfOrder(
                        "delay",
                        BigDecimal.valueOf(low.get()),
                        BigDecimal.valueOf(mode.get()),
                        BigDecimal.valueOf(high.get()))) {
            return Optional.empty();
        }
        return Optional.of(DelayChances.triangular(low.get(), mode.get(), high.get()));
    }

    private boolean isOutOfOrder(String driver, BigDecimal low, BigDecimal mode, BigDecimal high) {
        boolean is = low.compareTo(mode) > 0 || mode.compareTo(high) > 0;
        if (is) {
            form.refuse(driver + "Mode", "appraisal.out-of-order");
        }
        return is;
    }

    private Optional<BigDecimal> share(String field) {
        return form.required(field)
                .flatMap(given -> form.percent(field))
                .filter(one -> isBetween(field, one.value(), Spread.MOST * 100))
                .map(Percent::fraction);
    }

    private Optional<Integer> whole(String field, int most) {
        return form.required(field)
                .flatMap(given -> form.whole(field))
                .filter(one -> isBetween(field, BigDecimal.valueOf(one), most));
    }

    private boolean isBetween(String field, BigDecimal value, int most) {
        boolean is = value.scale() <= 6
                && (long) value.precision() - value.scale() <= 12
                && value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!is) {
            form.refuse(field, "appraisal.out-of-range", 0, most);
        }
        return is;
    }

    /** Each driver from its lowest to its highest value, and the rate by a percentage point, though never below 0. */
    List<Tornado.Range> ranges(DiscountRates rates) {
        BigDecimal least = rates.segments().stream()
                .map(Segment::rate)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal most = rates.segments().stream()
                .map(Segment::rate)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return List.of(
                range(Tornado.Driver.COST, "cost", 2),
                range(Tornado.Driver.BENEFIT, "benefit", 2),
                new Tornado.Range(
                        Tornado.Driver.RATE, POINT.min(least).negate(), POINT.min(BigDecimal.ONE.subtract(most))),
                range(Tornado.Driver.DELAY, "delay", 0));
    }

    private Tornado.Range range(Tornado.Driver driver, String field, int places) {
        return new Tornado.Range(driver, number(field + "Low", places), number(field + "High", places));
    }

    private BigDecimal number(String field, int places) {
        return form.percent(field).map(Percent::value).orElseThrow().movePointLeft(places);
    }
}
