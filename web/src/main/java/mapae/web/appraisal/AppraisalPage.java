package mapae.web.appraisal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.appraisal.AppraisalCommand;
import mapae.appraisal.AppraisalCommand.Flow;
import mapae.appraisal.AppraisalCommand.RateCommand;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.Appraisals;
import mapae.appraisal.SimulationCommand;
import mapae.appraisal.domain.DiscountRates;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.web.appraisal.AppraisalModel.Calculated;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.MoneyUnit;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** The calculator: what is typed stands in the address, so a result can be kept and printed, and nothing is stored. */
@Path("/appraisal")
@Produces(Html.TYPE)
public class AppraisalPage {

    private static final int INVALID = 400;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Appraisals appraisals;

    @Context
    private UriInfo uri;

    /** The form, and the results of what is typed into it. */
    @GET
    public Response show() {
        List<DiscountRates> rates = appraisals.rates();
        Texts texts = pageFrame.texts();
        if (!uri.getQueryParameters().containsKey(AppraisalForm.ROWS)) {
            Form blank = AppraisalForm.blank(Form.blank(texts), rates).form();
            return page(200, blank, rates, List.of(), Optional.empty());
        }
        Form form = Form.sent(texts, uri.getQueryParameters());
        List<RowFault> faults = new ArrayList<>();
        try {
            Optional<Calculated> calculated = calculate(new AppraisalForm(form), rates, faults);
            int status = form.isFaulty() || !faults.isEmpty() ? INVALID : 200;
            return page(status, form, rates, faults, calculated);
        } catch (Refusal refusal) {
            form.refuse(AppraisalForm.ROWS, refusal);
            return page(Form.status(refusal), form, rates, faults, Optional.empty());
        }
    }

    private Optional<Calculated> calculate(AppraisalForm typed, List<DiscountRates> rates, List<RowFault> faults) {
        List<Flow> flows = typed.flows(faults);
        Optional<RateCommand> rate = typed.rate(rates);
        AppraisalCommand command = new AppraisalCommand(rate.orElse(new RateCommand.Given(List.of())), flows);
        Optional<SimulationCommand> simulation = typed.simulation(command);
        if (simulation.isEmpty() || rate.isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        AppraisalView view = appraisals.appraise(command);
        return Optional.of(new Calculated(
                view,
                new ResultCards(pageFrame.texts(), pageFrame.formats(), view).all(),
                appraisals.tornado(command, typed.ranges(view.rates())),
                appraisals.simulate(simulation.get())));
    }

    private Response page(
            int status, Form form, List<DiscountRates> rates, List<RowFault> faults, Optional<Calculated> calculated) {
        Texts texts = pageFrame.texts();
        List<Choice> offered = Stream.concat(
                        rates.stream()
                                .map(one -> new Choice(
                                        AppraisalForm.value(one),
                                        texts.get(
                                                "appraisal.rate.from",
                                                one.title().in(texts.locale()),
                                                pageFrame
                                                        .formats()
                                                        .date(one.version().orElseThrow())))),
                        Stream.of(new Choice(DiscountRates.GIVEN, texts.get("appraisal.rate.given"))))
                .toList();
        List<Choice> units = Arrays.stream(MoneyUnit.values())
                .map(unit -> new Choice(unit.name(), texts.get("unit." + unit.code())))
                .toList();
        return Html.page(
                status,
                "appraisal/calculator.jte",
                pageFrame.titled("appraisal.title"),
                new AppraisalModel(form, offered, units, faults, calculated));
    }
}
