package mapae.web.pool;

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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.pool.PoolCommand;
import mapae.pool.PoolMonthView;
import mapae.pool.PoolReservations;
import mapae.pool.Pools;
import mapae.pool.domain.Reservation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** An institution of a pool in a month: how its entitlement follows from the formula, and the form to reserve. */
@Path("/pools/{code}/institutions/{institution}")
@Produces(Html.TYPE)
public class PoolInstitutionPage {

    private static final String UNITS = "units";

    /**
     * An institution.
     *
     * @param view the month
     * @param institution who
     * @param line its numbers; empty where it takes no part in the month
     * @param reservations what it reserved, the latest first
     * @param mayReserve whether the caller may reserve for it, and the month is not over
     * @param form what is typed
     */
    public record Model(
            PoolMonthView view,
            OrganisationView institution,
            Optional<PoolMonthView.Line> line,
            List<Reservation> reservations,
            boolean mayReserve,
            Form form) {

        /** The address of this page. */
        public Address at() {
            return PoolScreen.address(view.pool().code(), "institutions", institution.code());
        }

        /** The address of this page in another month. */
        public String in(YearMonth month) {
            return at().with(PoolScreen.MONTH, month.toString()).toString();
        }

        /** Why nothing is shared out, in the reader's language. */
        public String why(Frame frame) {
            return PoolScreen.why(frame.texts().locale(), view.reason());
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private PoolScreen screen;

    @Inject
    private Pools pools;

    @Inject
    private PoolReservations reservations;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** Its numbers. */
    @GET
    public Response show(@PathParam("code") String code, @PathParam("institution") String institution) {
        YearMonth month = screen.month(pageFrame.address().parameter(PoolScreen.MONTH));
        return page(200, code, institution, month, Form.blank(pageFrame.texts()).with(PoolScreen.MONTH, month));
    }

    /** Reserves. */
    @POST
    @Path("/reservations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reserve(
            @PathParam("code") String code,
            @PathParam("institution") String institution,
            MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.sent(pageFrame.texts(), fields);
        YearMonth month = screen.month(form.text(PoolScreen.MONTH));
        Optional<Long> units = form.required(UNITS).flatMap(given -> PoolScreen.units(form, UNITS));
        if (form.isFaulty()) {
            return page(400, code, institution, month, form);
        }
        PoolCommand.Reserve wanted = new PoolCommand.Reserve(institution, month, units.orElseThrow());
        try {
            once.run(
                    "pool.reserve",
                    form.idempotencyKey(),
                    List.of(code, wanted),
                    Reservation.class,
                    () -> reservations.reserve(code, wanted));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            form.refuse(UNITS, refusal);
            return page(Form.status(refusal), code, institution, month, form);
        }
        pageFrame.announce("pool.done.reserve");
        return Html.redirect(
                PoolScreen.address(code, "institutions", institution).with(PoolScreen.MONTH, month.toString()));
    }

    private Response page(int status, String code, String institution, YearMonth month, Form form) {
        PoolMonthView view = pools.month(code, month);
        OrganisationView known = organisations.byCode(institution);
        return Html.page(
                status,
                "pool/institution.jte",
                pageFrame
                        .named(known.name().in(pageFrame.locale()))
                        .below(pageFrame.texts().get("pools.title"), Address.of("pools"))
                        .below(
                                view.pool().name().in(pageFrame.locale()),
                                PoolScreen.address(code).with(PoolScreen.MONTH, month.toString())),
                new Model(
                        view,
                        known,
                        view.institution(institution),
                        pools.reservations(code, month, Optional.of(institution)),
                        !month.isBefore(screen.month(Optional.empty())) && pools.mayReserve(institution),
                        form));
    }
}
