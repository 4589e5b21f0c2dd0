package mapae.web.fund;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.fund.FundCommand;
import mapae.fund.FundKeeping;
import mapae.fund.domain.Fund;
import mapae.investment.domain.InvestmentKind;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.Bilingual;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Founds a fund. */
@Path("/funds/new")
@Produces(Html.TYPE)
public class FundFormPage {

    private static final String BEGINS_ON = "beginsOn";

    /**
     * The form.
     *
     * @param form what is typed
     * @param organisations that may hold it
     * @param kinds for which it may pay
     */
    public record Model(Form form, List<Choice> organisations, List<Choice> kinds) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundScreen screen;

    @Inject
    private FundKeeping keeping;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    /** The form. */
    @GET
    public Response blank() {
        require();
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Founds it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(MultivaluedMap<String, String> fields) {
        require();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> code = form.required("code");
        Optional<String> organisation = form.required("organisation");
        Optional<String> nameKo = form.required("nameKo");
        Optional<String> nameEn = form.required("nameEn");
        Optional<String> purpose = form.required("purpose");
        Set<InvestmentKind> kinds = Arrays.stream(InvestmentKind.values())
                .filter(kind -> !form.value("kind-" + kind.name()).isEmpty())
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            form.refuse("kind-" + InvestmentKind.PROJECT.name(), "fund.kinds.needed");
        }
        Optional<Won> smallest = form.required("smallest").flatMap(given -> form.won("smallest"));
        Optional<Won> largest = form.required("largest").flatMap(given -> form.won("largest"));
        Optional<Percent> share = form.required("share").flatMap(given -> form.percent("share"));
        Optional<Percent> own = form.required("own").flatMap(given -> form.percent("own"));
        Optional<LocalDate> beginsOn = form.required(BEGINS_ON).flatMap(given -> form.date(BEGINS_ON));
        Optional<LocalDate> endsOn = form.date("endsOn");
        return screen.run(
                "fund.found",
                form,
                List.of(fields.toString()),
                Fund.class,
                status -> page(status, form),
                FundFormPage::field,
                () -> keeping.found(
                        code.orElseThrow(),
                        organisation.orElseThrow(),
                        new FundCommand.Charter(
                                new Bilingual(nameKo.orElseThrow(), nameEn.orElseThrow()),
                                purpose.orElseThrow(),
                                kinds,
                                smallest.orElseThrow(),
                                largest.orElseThrow(),
                                share.orElseThrow(),
                                own.orElseThrow(),
                                beginsOn.orElseThrow(),
                                endsOn)),
                made -> Address.of("funds", made.code()));
    }

    private static String field(String refusal) {
        return switch (refusal) {
            case "fund.code", "fund.exists" -> "code";
            case "organisation.unknown" -> "organisation";
            case "fund.amount", "fund.amounts" -> "largest";
            case "fund.share-range" -> "share";
            case "fund.own-range" -> "own";
            case "fund.day" -> BEGINS_ON;
            case "fund.days" -> "endsOn";
            default -> "";
        };
    }

    private void require() {
        if (!currentCaller.get().may(Operation.DECIDE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, Form form) {
        return Html.page(
                status,
                "fund/form.jte",
                pageFrame.titled("fund.new").below(pageFrame.texts().get("funds.title"), Address.of("funds")),
                new Model(
                        form,
                        organisations.all().stream()
                                .sorted(Comparator.comparing(OrganisationView::code))
                                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                                .toList(),
                        Arrays.stream(InvestmentKind.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList()));
    }
}
