package mapae.web.strategy;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Refusal;
import mapae.strategy.CoverageView;
import mapae.strategy.Strategies;
import mapae.web.page.Address;
import mapae.web.page.Csv;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** What no investment serves, what serves nothing or only in part, and which strategies overlap. */
@Path("/strategies/coverage")
@Produces(Html.TYPE)
public class CoveragePage {

    private static final String LIST = "list";
    private static final int PAGE = 50;
    private static final List<String> LISTS = List.of("unserved", "unaligned", "partly", "overlaps");

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Strategies strategies;

    @Inject
    private Clock clock;

    /** A page of one of the lists, as of a day. */
    @GET
    public Response show(
            @QueryParam(LIST) String list,
            @QueryParam(StrategiesPage.ON) String on,
            @QueryParam("after") String after) {
        String chosen = list == null || list.isBlank() ? LISTS.get(0) : known(list);
        LocalDate day = Days.on(on, clock);
        CoverageView all = strategies.coverage(day);
        int from = after == null || after.isBlank() ? 0 : place(after);
        int count = size(all, chosen);
        Optional<String> next = from + PAGE < count ? Optional.of(String.valueOf(from + PAGE)) : Optional.empty();
        Address address = pageFrame.address().without("after");
        List<Link> links = LISTS.stream()
                .map(one -> new Link(
                        pageFrame.texts().get("coverage." + one) + " "
                                + pageFrame.formats().count(size(all, one)),
                        address.with(LIST, one).toString(),
                        one.equals(chosen)))
                .toList();
        Form form = Form.blank(pageFrame.texts()).with(StrategiesPage.ON, day).with(LIST, chosen);
        return Html.page(
                "strategy/coverage.jte",
                StrategiesPage.below(pageFrame, pageFrame.titled("coverage.title")),
                new CoverageModel(
                        links,
                        chosen,
                        count,
                        part(all, chosen, from, PAGE),
                        next,
                        Address.of("strategies", "coverage", "list.csv")
                                .with(LIST, chosen)
                                .with(StrategiesPage.ON, day.toString())
                                .toString(),
                        form));
    }

    /** A whole list as a file for spreadsheets. */
    @GET
    @Path("list.csv")
    @Produces(Csv.TYPE)
    public Response csv(@QueryParam(LIST) String list, @QueryParam(StrategiesPage.ON) String on) {
        String chosen = list == null || list.isBlank() ? LISTS.get(0) : known(list);
        CoverageView all = strategies.coverage(Days.on(on, clock));
        Texts texts = pageFrame.texts();
        StreamingOutput content = out -> {
            try (Csv csv = new Csv(out)) {
                CoverageSheet.write(part(all, chosen, 0, Integer.MAX_VALUE), chosen, texts, csv::row);
            }
        };
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"coverage-" + chosen + ".csv\"")
                .build();
    }

    private static String known(String list) {
        if (!LISTS.contains(list)) {
            throw Refusal.notFound("coverage.unknown-list", list);
        }
        return list;
    }

    private static int place(String after) {
        if (!after.matches("\\d{1,7}")) {
            throw Refusal.invalid("list.after");
        }
        return Integer.parseInt(after);
    }

    private static int size(CoverageView all, String list) {
        return switch (list) {
            case "unserved" -> all.unserved().size();
            case "unaligned" -> all.unaligned().size();
            case "partly" -> all.partly().size();
            default -> all.overlaps().size();
        };
    }

    private static CoverageView part(CoverageView all, String list, int from, int most) {
        return new CoverageView(
                all.day(),
                list.equals("unserved") ? part(all.unserved(), from, most) : List.of(),
                list.equals("unaligned") ? part(all.unaligned(), from, most) : List.of(),
                list.equals("partly") ? part(all.partly(), from, most) : List.of(),
                list.equals("overlaps") ? part(all.overlaps(), from, most) : List.of());
    }

    private static <T> List<T> part(List<T> list, int from, int most) {
        return list.stream().skip(from).limit(most).toList();
    }
}
