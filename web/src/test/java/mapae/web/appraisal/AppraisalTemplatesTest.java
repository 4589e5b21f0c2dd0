package mapae.web.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import mapae.appraisal.AppraisalCommand;
import mapae.appraisal.AppraisalCommand.Flow;
import mapae.appraisal.AppraisalCommand.RateCommand;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.domain.CashFlows;
import mapae.appraisal.domain.DelayChances;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.InternalRates;
import mapae.appraisal.domain.MonteCarlo;
import mapae.appraisal.domain.PresentValues;
import mapae.appraisal.domain.Spread;
import mapae.appraisal.domain.Tornado;
import mapae.permission.domain.Roles;
import mapae.shared.RowFault;
import mapae.shared.Won;
import mapae.web.appraisal.AppraisalModel.Calculated;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Pages;
import mapae.web.page.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalTemplatesTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";
    private static final DiscountRates RATE = DiscountRates.flat(new BigDecimal("0.045"));

    private static CashFlows flows(long... net) {
        return CashFlows.ofNet(
                2027, LongStream.of(net).mapToObj(BigDecimal::valueOf).toList());
    }

    private static Calculated calculated(Frame frame, CashFlows flows) {
        AppraisalView view = new AppraisalView(flows, RATE, PresentValues.of(flows, RATE), InternalRates.of(flows));
        return new Calculated(
                view,
                new ResultCards(frame.texts(), frame.formats(), view).all(),
                Tornado.of(
                        flows,
                        RATE,
                        List.of(new Tornado.Range(Tornado.Driver.COST, BigDecimal.ONE, new BigDecimal("1.2")))),
                MonteCarlo.of(
                        flows,
                        RATE,
                        new MonteCarlo.Drivers(
                                Spread.none(),
                                new Spread.Uniform(BigDecimal.ZERO, BigDecimal.ONE),
                                DelayChances.none()),
                        1,
                        100));
    }

    private static String render(String language, Form form, List<RowFault> faults, Optional<CashFlows> flows) {
        Frame frame = Pages.frame(Locale.forLanguageTag(language), Roles.PLANNER);
        List<Choice> choices = List.of(new Choice("WON", HOSTILE));
        String html = Pages.render(
                "appraisal/calculator.jte",
                frame,
                new AppraisalModel(form, choices, choices, faults, flows.map(one -> calculated(frame, one))));
        assertFalse(html.contains(HOSTILE), html);
        return html;
    }

    private static Form sent(String language, String... pairs) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        AppraisalForm blank = AppraisalForm.blank(Form.blank(Texts.in(Locale.forLanguageTag(language))), List.of());
        for (String field : List.of(
                "costLow",
                "costMode",
                "costHigh",
                "benefitLow",
                "benefitMode",
                "benefitHigh",
                "delayLow",
                "delayMode",
                "delayHigh",
                "seed",
                "draws",
                "amounts",
                "rate")) {
            fields.putSingle(field, blank.form().value(field));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            fields.putSingle(pairs[i], pairs[i + 1]);
        }
        return Form.sent(Texts.in(Locale.forLanguageTag(language)), fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void showsResultsThatAreAndThatAreNot(String language) {
        Form form = sent(language, "rows", HOSTILE);
        String two = render(language, form, List.of(), Optional.of(flows(-100_000_000, 230_000_000, -132_000_000)));
        String none = render(language, form, List.of(), Optional.of(flows(-5, -5)));

        assertTrue(two.contains("10.000%, 20.000%"), two);
        assertTrue(two.contains("data-curve=\"year-figures\"") && two.contains("data-tornado"), two);
        assertTrue(none.contains(language.equals("ko") ? "부호가 같아" : "same sign"), none);
        render(language, form, List.of(RowFault.of(2, "year", "appraisal.year-unreadable", HOSTILE)), Optional.empty());
    }

    @Test
    void readsRowsRateAndRanges() {
        AppraisalForm typed = new AppraisalForm(sent(
                "ko", "rows", "연도\t편익\t비용\n2027년\t0\t1,200\n2028\t1,500\t-", "amounts", "MILLION", "percent", "4.5"));
        List<RowFault> faults = new ArrayList<>();
        List<Flow> flows = typed.flows(faults);
        AppraisalCommand command = new AppraisalCommand(typed.rate(List.of()).orElseThrow(), flows);

        assertEquals(List.of(), faults);
        assertEquals(
                List.of(
                        new Flow(2027, Won.of(1_200_000_000), Won.ZERO),
                        new Flow(2028, Won.ZERO, Won.of(1_500_000_000))),
                flows);
        assertEquals(
                new BigDecimal("0.045"),
                ((RateCommand.Given) command.rate()).segments().get(0).rate());
        assertTrue(
                typed.simulation(command).isPresent(),
                () -> typed.form().faults().toString());
        assertEquals(
                List.of("0.90 1.30", "0.70 1.10", "-0.01 0.01", "0 2"),
                typed.ranges(RATE).stream()
                        .map(one -> one.low() + " " + one.high())
                        .toList());
    }

    @Test
    void refusesAtTheField() {
        AppraisalForm typed = new AppraisalForm(sent(
                "en",
                "rows",
                "x,1,2\n2028,,1",
                "rate",
                "XX",
                "costMode",
                "200",
                "delayHigh",
                "21",
                "draws",
                "0",
                "seed",
                "-1"));
        List<RowFault> faults = new ArrayList<>();
        typed.flows(faults);
        assertTrue(typed.rate(List.of()).isEmpty());
        assertTrue(typed.simulation(new AppraisalCommand(new RateCommand.Given(List.of()), List.of()))
                .isEmpty());

        assertEquals(
                List.of("appraisal.year-unreadable", "rows.amount-missing"),
                faults.stream().map(RowFault::code).toList());
        assertEquals(
                List.of("rate", "costMode", "delayHigh", "seed", "draws"),
                typed.form().faults().stream().map(Form.Fault::field).toList());
    }
}
