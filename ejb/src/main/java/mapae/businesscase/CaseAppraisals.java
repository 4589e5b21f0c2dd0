package mapae.businesscase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DelayChances;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.IncrementalAnalysis;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.OptimismBias;
import mapae.appraisal.domain.PresentValues;
import mapae.appraisal.domain.Spread;
import mapae.appraisal.domain.Tornado;
import mapae.appraisal.domain.Tornado.Driver;
import mapae.appraisal.domain.Tornado.Range;
import mapae.businesscase.CaseAppraisal.Option;
import mapae.businesscase.CaseAppraisal.Sensitivity;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.Completeness;
import mapae.businesscase.domain.Flow;
import mapae.businesscase.domain.Side;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Figure;

/** Computes what cases come to, each time from the flows and the version of the rate that stand in them. */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class CaseAppraisals {

    /** From which draws are made: any number would do, as long as it is the same one each time. */
    public static final long SEED = 20_260_101;

    /** How many draws are made. */
    public static final int DRAWS = 10_000;

    /** Costs and benefits of one option in a year are not appraised beyond this many won: sums must stay exact. */
    private static final BigDecimal MOST_OF_A_YEAR = BigDecimal.TEN.pow(15);

    private static final String NO_RATE = "figure.case-no-rate";
    private static final String NO_FLOWS = "figure.case-no-flows";
    private static final String OUTSIDE = "figure.case-years-outside";
    private static final String TOO_LARGE = "figure.case-too-large";
    private static final String NOT_CHOSEN = "figure.case-not-chosen";

    private static final List<Range> RANGES = List.of(
            range(Driver.COST, "0.8", "1.2"),
            range(Driver.BENEFIT, "0.8", "1.2"),
            range(Driver.RATE, "-0.01", "0.01"),
            range(Driver.DELAY, "0", "1"),
            range(Driver.DELAY, "0", "2"));

    private static final MonteCarlo.Drivers DRIVERS = new MonteCarlo.Drivers(
            new Spread.Triangular(new BigDecimal("0.9"), BigDecimal.ONE, new BigDecimal("1.3")),
            new Spread.Triangular(new BigDecimal("0.7"), BigDecimal.ONE, new BigDecimal("1.1")),
            new DelayChances(List.of(new BigDecimal("0.6"), new BigDecimal("0.3"), new BigDecimal("0.1"))));

    @Inject
    private CaseRates rates;

    /** The discount rates by which a case may be appraised, as a case names them. */
    public Map<String, DiscountRates> rates() {
        return rates.all();
    }

    /** What a case comes to, or why that can't be said. */
    public Figure<CaseAppraisal> appraise(CaseContent content) {
        return options(content, rates.all()).map(options -> {
            DiscountRates used = options.get(0).appraisal().rates();
            IncrementalAnalysis increments = IncrementalAnalysis.of(
                    options.stream()
                            .map(one -> new IncrementalAnalysis.Option(
                                    one.option().code(), one.appraisal().flows()))
                            .toList(),
                    used);
            return new CaseAppraisal(used, options, increments, sensitivity(content, options));
        });
    }

    /** Present values of the chosen option of several cases, by key; or why there are none. */
    public Map<Long, Figure<PresentValues>> ofChosen(List<CaseBook> books) {
        Map<String, DiscountRates> known = rates.all();
        Map<Long, Figure<PresentValues>> found = new HashMap<>();
        for (CaseBook book : books) {
            Figure<PresentValues> figure = options(book.content(), known)
                    .then(options -> Figure.known(
                            chosen(book.content(), options)
                                    .map(one -> one.appraisal().values()),
                            NOT_CHOSEN));
            found.put(book.head().id(), figure);
        }
        return found;
    }

    private static Optional<Option> chosen(CaseContent content, List<Option> options) {
        return content.preferred()
                .flatMap(preferred -> options.stream()
                        .filter(one -> one.option().equals(preferred))
                        .findFirst());
    }

    private static Optional<Sensitivity> sensitivity(CaseContent content, List<Option> options) {
        return chosen(content, options).map(Option::appraisal).map(chosen -> {
            CashFlows flows = chosen.flows();
            return new Sensitivity(
                    Tornado.of(flows, chosen.rates(), RANGES),
                    MonteCarlo.of(flows, chosen.rates(), DRIVERS, SEED, DRAWS),
                    DRIVERS);
        });
    }

    private static Figure<List<Option>> options(CaseContent content, Map<String, DiscountRates> known) {
        Optional<DiscountRates> rates = content.text().rate().map(known::get);
        if (rates.isEmpty()) {
            return Figure.undefined(NO_RATE);
        }
        int first = content.text().baseYear().value();
        int last = content.flows().stream()
                .mapToInt(flow -> flow.year().value())
                .max()
                .orElse(first - 1);
        if (content.flows().isEmpty()) {
            return Figure.undefined(NO_FLOWS);
        }
        if (content.flows().stream().anyMatch(flow -> flow.year().value() < first)
                || last > first + Completeness.HORIZON) {
            return Figure.undefined(OUTSIDE);
        }
        List<Option> options = content.options().stream()
                .filter(option -> !content.flowsOf(option).isEmpty())
                .map(option -> option(option, flows(content.flowsOf(option), first, last), rates.get()))
                .toList();
        boolean isTooLarge = options.stream()
                .map(one -> one.appraisal().flows())
                .flatMap(flows -> Stream.concat(flows.costs().stream(), flows.benefits().stream()))
                .anyMatch(amount -> amount.compareTo(MOST_OF_A_YEAR) > 0);
        return isTooLarge ? Figure.undefined(TOO_LARGE) : Figure.of(options);
    }

    private static Option option(CaseOption option, CashFlows stated, DiscountRates rates) {
        OptimismBias bias = new OptimismBias(share(option.uplift()), share(option.mitigation()));
        CashFlows adjusted = bias.adjusted(stated);
        return new Option(
                option,
                bias,
                stated,
                new AppraisalView(adjusted, rates, PresentValues.of(adjusted, rates), InternalRates.of(adjusted)));
    }

    /** No bias stated is no bias added; the page says that none is stated. */
    private static BigDecimal share(Optional<BigDecimal> percent) {
        return percent.map(value -> value.movePointLeft(2)).orElse(BigDecimal.ZERO);
    }

    private static CashFlows flows(List<Flow> flows, int first, int last) {
        return new CashFlows(first, byYear(flows, Side.COST, first, last), byYear(flows, Side.BENEFIT, first, last));
    }

    private static List<BigDecimal> byYear(List<Flow> flows, Side side, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> flows.stream()
                        .filter(flow -> flow.side() == side && flow.year().value() == year)
                        .map(flow -> flow.amount().toBigDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    private static Range range(Driver driver, String low, String high) {
        return new Range(driver, new BigDecimal(low), new BigDecimal(high));
    }
}
