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
import java.util.stream.Stream;
import mapae.organisation.OrganisationDirectory;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.strategy.Strategies;
import mapae.strategy.StrategyCommand;
import mapae.strategy.StrategyKeeping;
import mapae.strategy.StrategyView;
import mapae.strategy.domain.StrategyLevel;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The form of a strategy: a new one, or one to be changed or ended. */
@Path("/strategies")
@Produces(Html.TYPE)
public class StrategyFormPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Strategies strategies;

    @Inject
    private StrategyKeeping keeping;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Once once;

    /** Blank. */
    @GET
    @Path("/new")
    public Response blank() {
        requireKeeper();
        return page(200, Optional.empty(), Form.blank(pageFrame.texts()));
    }

    /** Adds it. */
    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> code = form.required(Fields.CODE);
        Optional<Bilingual> title = Fields.title(form);
        Optional<StrategyLevel> level =
                form.required(Fields.LEVEL).flatMap(given -> form.choice(Fields.LEVEL, StrategyLevel.class));
        Optional<LocalDate> from = form.required(Fields.FROM).flatMap(given -> form.date(Fields.FROM));
        Optional<LocalDate> to = form.date(Fields.TO);
        if (form.isFaulty()) {
            return page(400, Optional.empty(), form);
        }
        StrategyCommand.Begin command = new StrategyCommand.Begin(
                code.orElseThrow(),
                title.orElseThrow(),
                level.orElseThrow(),
                form.text(Fields.ORGANISATION),
                form.text(Fields.PARENT),
                from.orElseThrow(),
                to,
                form.text(Fields.SOURCE));
        return store(
                Optional.empty(),
                form,
                () -> once.run(
                        "strategy.begin",
                        form.idempotencyKey(),
                        command,
                        StrategyView.class,
                        () -> keeping.begin(command)));
    }

    /** As it stands. */
    @GET
    @Path("/{code}/edit")
    public Response stands(@PathParam("code") String code) {
        requireKeeper();
        StrategyView stands = find(code);
        Form form = Fields.filled(Form.blank(pageFrame.texts()), stands.title(), stands.version(), stands.validTo())
                .with(Fields.PARENT, stands.parent().orElse(""))
                .with(Fields.SOURCE, stands.source().orElse(""));
        return page(200, Optional.of(stands), form);
    }

    /** Changes it. */
    @POST
    @Path("/{code}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        requireKeeper();
        StrategyView stands = find(code);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Bilingual> title = Fields.title(form);
        Optional<LocalDate> to = form.date(Fields.TO);
        int version = form.whole(Fields.VERSION).orElse(-1);
        if (form.isFaulty()) {
            return page(400, Optional.of(stands), form);
        }
        StrategyCommand.Change command = new StrategyCommand.Change(
                code, title.orElseThrow(), form.text(Fields.PARENT), to, form.text(Fields.SOURCE), version);
        return store(
                Optional.of(stands),
                form,
                () -> once.run(
                        "strategy.change",
                        form.idempotencyKey(),
                        command,
                        StrategyView.class,
                        () -> keeping.change(command)));
    }

    private Response store(Optional<StrategyView> stands, Form form, Supplier<StrategyView> storing) {
        try {
            StrategyView stored = storing.get();
            pageFrame.announce("strategy.stored", stored.title().in(pageFrame.locale()));
            return Html.redirect(Address.of("strategies", stored.code()));
        } catch (Refusal refusal) {
            form.refuse(Fields.of(refusal.code()), refusal);
            return page(Form.status(refusal), stands, form);
        }
    }

    private StrategyView find(String code) {
        return strategies.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("strategy.unknown", code));
    }

    private void requireKeeper() {
        if (!StrategiesPage.mayKeep(pageFrame)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, Optional<StrategyView> stands, Form form) {
        List<Choice> levels = Stream.of(StrategyLevel.values())
                .map(level -> new Choice(level.name(), pageFrame.texts().name(level)))
                .toList();
        List<Choice> owners = organisations.all().stream()
                .filter(one -> one.validTo().isEmpty())
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
        List<Choice> parents = strategies.all().stream()
                .filter(one ->
                        stands.filter(own -> own.code().equals(one.code())).isEmpty())
                .map(one ->
                        new Choice(one.code(), one.code() + " " + one.title().in(pageFrame.locale())))
                .toList();
        Address back =
                stands.map(one -> Address.of("strategies", one.code())).orElseGet(() -> Address.of("strategies"));
        String action = stands.map(one -> Address.of("strategies", one.code(), "edit"))
                .orElseGet(() -> Address.of("strategies", "new"))
                .toString();
        return Html.page(
                status,
                "strategy/form.jte",
                StrategiesPage.below(
                        pageFrame, pageFrame.titled(stands.isPresent() ? "strategy.edit" : "strategy.new")),
                new KeepModel(action, back.toString(), stands.isEmpty(), levels, owners, parents, form));
    }
}
