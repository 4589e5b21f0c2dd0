package mapae.web.pool;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.permission.domain.Operation;
import mapae.pool.PoolCommand;
import mapae.pool.PoolKeeping;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.Certainty;
import mapae.pool.domain.Formula;
import mapae.pool.domain.Pool;
import mapae.pool.domain.Rate;
import mapae.pool.domain.RateKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What planners keep of a pool: its name, capacity, formula, prices and institutions. */
@Path("/pools/{code}/terms")
@Produces(Html.TYPE)
public class PoolTermsPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private PoolScreen screen;

    @Inject
    private PoolKeeping keeping;

    @Inject
    private CurrentCaller currentCaller;

    /** Renames it. */
    @POST
    @Path("/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<String> nameKo = form.required("name-nameKo");
        Optional<String> nameEn = form.required("name-nameEn");
        int version = form.whole("name-version").orElse(-1);
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        Bilingual name = new Bilingual(nameKo.orElseThrow(), nameEn.orElseThrow());
        return screen.run(
                "pool.rename",
                code,
                form,
                "name-",
                List.of(code, version, name),
                Pool.class,
                () -> keeping.rename(code, version, name));
    }

    /** Says how much it has in a month. */
    @POST
    @Path("/capacity")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response capacity(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<YearMonth> month = month(form, "capacity-month");
        Optional<Long> units =
                form.required("capacity-units").flatMap(given -> PoolScreen.units(form, "capacity-units"));
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        return screen.run(
                "pool.capacity",
                code,
                form,
                "capacity-",
                List.of(code, month.orElseThrow(), units.orElseThrow()),
                Pool.class,
                () -> keeping.capacity(code, month.orElseThrow(), units.orElseThrow()));
    }

    /** Sets how it is shared out. */
    @POST
    @Path("/formula")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response formula(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<YearMonth> from = month(form, "formula-month");
        Map<CapacityClass, Long> base = new EnumMap<>(CapacityClass.class);
        Map<CapacityClass, BigDecimal> weight = new EnumMap<>(CapacityClass.class);
        for (CapacityClass size : CapacityClass.values()) {
            String units = "formula-base-" + size;
            form.required(units)
                    .flatMap(given -> PoolScreen.units(form, units))
                    .ifPresent(known -> base.put(size, known));
            String factor = "formula-weight-" + size;
            form.required(factor).flatMap(given -> form.decimal(factor)).ifPresent(known -> weight.put(size, known));
        }
        Optional<Integer> day = form.required("formula-offerDay").flatMap(given -> form.whole("formula-offerDay"));
        Optional<Percent> part = form.required("formula-offerPart").flatMap(given -> form.percent("formula-offerPart"));
        Optional<Certainty> certainty = certainty(form, "formula-certainty");
        Optional<Bilingual> note = note(form, "formula-");
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        Formula formula = new Formula(
                from.orElseThrow(),
                base,
                weight,
                day.orElseThrow(),
                part.orElseThrow(),
                certainty.orElseThrow(),
                note.orElseThrow());
        return screen.run(
                "pool.formula",
                code,
                form,
                "formula-",
                List.of(code, formula),
                Pool.class,
                () -> keeping.formula(code, formula));
    }

    /** Sets a price. */
    @POST
    @Path("/rates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<Integer> year = form.required("rate-year").flatMap(given -> form.whole("rate-year"));
        if (year.isPresent() && !FiscalYear.isOne(year.get())) {
            form.refuse("rate-year", "form.not-whole");
        }
        Optional<RateKind> kind = form.required("rate-kind").flatMap(given -> form.choice("rate-kind", RateKind.class));
        Optional<Won> amount = form.required("rate-amount").flatMap(given -> form.won("rate-amount"));
        Optional<Certainty> certainty = certainty(form, "rate-certainty");
        Optional<Bilingual> note = note(form, "rate-");
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        Rate rate = new Rate(
                FiscalYear.of(year.orElseThrow()),
                kind.orElseThrow(),
                amount.orElseThrow(),
                certainty.orElseThrow(),
                note.orElseThrow());
        return screen.run(
                "pool.rate", code, form, "rate-", List.of(code, rate), Pool.class, () -> keeping.rate(code, rate));
    }

    /** Says what institutions need. */
    @POST
    @Path("/institutions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<YearMonth> from = month(form, "institutions-month");
        List<PoolCommand.Declare> all = form.required("institutions-rows")
                .map(text -> InstitutionRows.of(text, form, "institutions-rows", pageFrame.locale()))
                .orElse(List.of());
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        return screen.run(
                "pool.institutions",
                code,
                form,
                "institutions-",
                List.of(code, from.orElseThrow(), all),
                Pool.class,
                () -> keeping.declare(code, from.orElseThrow(), all));
    }

    private static Optional<YearMonth> month(Form form, String field) {
        return form.required(field).flatMap(given -> form.month(field));
    }

    private static Optional<Certainty> certainty(Form form, String field) {
        return form.required(field).flatMap(given -> form.choice(field, Certainty.class));
    }

    private static Optional<Bilingual> note(Form form, String prefix) {
        Optional<String> ko = form.required(prefix + "noteKo");
        Optional<String> en = form.required(prefix + "noteEn");
        return ko.flatMap(korean -> en.map(english -> new Bilingual(korean, english)));
    }

    private Form sent(MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.KEEP_RULES)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }
}
