package mapae.web.strategy;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.strategy.ObjectiveCommand;
import mapae.strategy.ObjectiveKeeping;
import mapae.strategy.ObjectiveView;
import mapae.strategy.Strategies;
import mapae.strategy.StrategyView;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The form of an objective: a new one of a strategy, or one to be changed or ended. */
@Path("/strategies/{strategy}/objectives")
@Produces(Html.TYPE)
public class ObjectiveFormPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Strategies strategies;

    @Inject
    private ObjectiveKeeping keeping;

    @Inject
    private Once once;

    /** Blank, with the term of the strategy. */
    @GET
    @Path("/new")
    public Response blank(@PathParam("strategy") String code) {
        requireKeeper();
        StrategyView strategy = strategy(code);
        Form form = Form.blank(pageFrame.texts())
                .with(Fields.FROM, strategy.validFrom())
                .with(Fields.TO, strategy.validTo().map(LocalDate::toString).orElse(""));
        return page(200, strategy, Optional.empty(), form);
    }

    /** Adds it. */
    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("strategy") String strategy, MultivaluedMap<String, String> fields) {
        requireKeeper();
        StrategyView whole = strategy(strategy);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> code = form.required(Fields.CODE);
        Optional<Bilingual> title = Fields.title(form);
        Optional<LocalDate> from = form.required(Fields.FROM).flatMap(given -> form.date(Fields.FROM));
        Optional<LocalDate> to = form.date(Fields.TO);
        if (form.isFaulty()) {
            return page(400, whole, Optional.empty(), form);
        }
        ObjectiveCommand.Begin command = new ObjectiveCommand.Begin(
                code.orElseThrow(),
                strategy,
                form.text(Fields.PARENT),
                title.orElseThrow(),
                form.text(Fields.DESCRIPTION),
                from.orElseThrow(),
                to);
        return store(
                whole,
                Optional.empty(),
                form,
                () -> once.run(
                        "strategy.objective-begin",
                        form.idempotencyKey(),
                        command,
                        ObjectiveView.class,
                        () -> keeping.begin(command)));
    }

    /** As it stands. */
    @GET
    @Path("/{code}/edit")
    public Response stands(@PathParam("strategy") String strategy, @PathParam("code") String code) {
        requireKeeper();
        ObjectiveView stands = objective(strategy, code);
        Form form = Fields.filled(Form.blank(pageFrame.texts()), stands.title(), stands.version(), stands.validTo())
                .with(Fields.PARENT, stands.parent().orElse(""))
                .with(Fields.DESCRIPTION, stands.description().orElse(""));
        return page(200, strategy(strategy), Optional.of(stands), form);
    }

    /** Changes it. */
    @POST
    @Path("/{code}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("strategy") String strategy,
            @PathParam("code") String code,
            MultivaluedMap<String, String> fields) {
        requireKeeper();
        ObjectiveView stands = objective(strategy, code);
        StrategyView whole = strategy(strategy);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Bilingual> title = Fields.title(form);
        Optional<LocalDate> to = form.date(Fields.TO);
        int version = form.whole(Fields.VERSION).orElse(-1);
        if (form.isFaulty()) {
            return page(400, whole, Optional.of(stands), form);
        }
        ObjectiveCommand.Change command = new ObjectiveCommand.Change(
                code, form.text(Fields.PARENT), title.orElseThrow(), form.text(Fields.DESCRIPTION), to, version);
        return store(
                whole,
                Optional.of(stands),
                form,
                () -> once.run(
                        "strategy.objective-change",
                        form.idempotencyKey(),
                        command,
                        ObjectiveView.class,
                        () -> keeping.change(command)));
    }

    private Response store(
            StrategyView strategy, Optional<ObjectiveView> stands, Form form, Supplier<ObjectiveView> storing) {
        try {
            ObjectiveView stored = storing.get();
            pageFrame.announce("objective.stored", stored.title().in(pageFrame.locale()));
            return Html.redirect(Address.of("strategies", strategy.code()));
        } catch (Refusal refusal) {
            form.refuse(Fields.of(refusal.code()), refusal);
            return page(Form.status(refusal), strategy, stands, form);
        }
    }

    private StrategyView strategy(String code) {
        return strategies.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("strategy.unknown", code));
    }

    private ObjectiveView objective(String strategy, String code) {
        return Optional.of(strategies.objective(code))
                .filter(one -> one.strategy().equals(strategy))
                .orElseThrow(() -> Refusal.notFound("strategy.objective-unknown", code));
    }

    private void requireKeeper() {
        if (!StrategiesPage.mayKeep(pageFrame)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, StrategyView strategy, Optional<ObjectiveView> stands, Form form) {
        List<Choice> parents = strategies.objectives().stream()
                .filter(one -> one.strategy().equals(strategy.code()))
                .filter(one ->
                        stands.filter(own -> own.code().equals(one.code())).isEmpty())
                .map(one ->
                        new Choice(one.code(), one.code() + " " + one.title().in(pageFrame.locale())))
                .toList();
        Address back = Address.of("strategies", strategy.code());
        String action = stands.map(one -> Address.of("strategies", strategy.code(), "objectives", one.code(), "edit"))
                .orElseGet(() -> Address.of("strategies", strategy.code(), "objectives", "new"))
                .toString();
        return Html.page(
                status,
                "strategy/objective.jte",
                StrategiesPage.below(
                                pageFrame, pageFrame.titled(stands.isPresent() ? "objective.edit" : "objective.new"))
                        .below(strategy.title().in(pageFrame.locale()), back),
                new KeepModel(action, back.toString(), stands.isEmpty(), List.of(), List.of(), parents, form));
    }
}
