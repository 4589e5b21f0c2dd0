package mapae.web.experiment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.experiment.Experiments;
import mapae.experiment.domain.Experiment;
import mapae.experiment.domain.ExperimentRule;
import mapae.investment.InvestmentQuery;
import mapae.investment.Register;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.InvestmentOrder;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.MeasureDirection;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The form of a proposal, new or standing. */
@RequestScoped
public class ExperimentSheet {

    /**
     * The form.
     *
     * @param form what is typed
     * @param action where it is sent
     * @param back where cancelling leads
     * @param isNew whether it is a new proposal
     * @param investments which can be experimented with
     * @param directions which way is better
     * @param places numbers of the measures that the form has room for
     * @param rule how much, how long and how often
     */
    public record Model(
            Form form,
            String action,
            String back,
            boolean isNew,
            List<Choice> investments,
            List<Choice> directions,
            List<Integer> places,
            ExperimentRule rule) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Experiments experiments;

    @Inject
    private Register register;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    /** Refuses who keeps no cases. */
    void require() {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    /** The form with what was refused at its field. */
    Response refused(Form form, Refusal refusal, Optional<Experiment> one) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN
                || refusal.kind() == Refusal.Kind.NOT_FOUND && !refusal.code().equals("investment.unknown")) {
            throw refusal;
        }
        form.refuse(ExperimentForm.field(refusal, form), refusal);
        return page(Form.status(refusal), form, one);
    }

    /** The form. */
    Response page(int status, Form form, Optional<Experiment> one) {
        String action = one.map(known -> Address.of("experiments", String.valueOf(known.id()), "edit")
                        .toString())
                .orElse("/experiments/new");
        Frame frame = one.map(known ->
                        pageFrame.titled("experiment.edit-of", known.title().in(pageFrame.locale())))
                .orElseGet(() -> pageFrame.titled("experiment.new"))
                .below(pageFrame.texts().get("experiments.title"), Address.of("experiments"));
        return Html.page(
                status,
                "experiment/form.jte",
                frame,
                new Model(
                        form,
                        action,
                        one.map(known -> Address.of("experiments", String.valueOf(known.id()))
                                        .toString())
                                .orElse("/experiments"),
                        one.isEmpty(),
                        one.isEmpty() ? investments() : List.of(),
                        Arrays.stream(MeasureDirection.values())
                                .map(way -> Choice.of(pageFrame.texts(), way))
                                .toList(),
                        IntStream.rangeClosed(1, ExperimentForm.MEASURES)
                                .boxed()
                                .toList(),
                        experiments.rule()));
    }

    /** Those of the kind that are not over and whose organisation is the caller's. */
    private List<Choice> investments() {
        Caller caller = currentCaller.get();
        InvestmentQuery query = new InvestmentQuery(
                Optional.empty(),
                Optional.of(InvestmentKind.EXPERIMENT),
                Optional.empty(),
                Optional.empty(),
                InvestmentOrder.BY_CODE,
                Optional.empty(),
                InvestmentQuery.MOST);
        Map<String, OrganisationId> owners =
                organisations.all().stream().collect(Collectors.toMap(OrganisationView::code, OrganisationView::id));
        return register.list(query).rows().stream()
                .filter(row -> !row.stage().isOver() && caller.may(Operation.KEEP_CASE, owners.get(row.ownerCode())))
                .map(row ->
                        new Choice(row.code(), row.code() + " " + row.title().in(pageFrame.locale())))
                .toList();
    }
}
