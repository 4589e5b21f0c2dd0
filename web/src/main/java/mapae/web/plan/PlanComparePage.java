package mapae.web.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.plan.ComparisonView;
import mapae.plan.Plans;
import mapae.plan.domain.PlanComparison;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Csv;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;
import mapae.web.page.Xlsx;

/** Two versions of a medium-term plan beside one another and beside what was granted. */
@Path("/plans/compare")
@Produces(Html.TYPE)
public class PlanComparePage {

    private static final String YEAR = "year";
    private static final String SHOWN = "shown";
    private static final String ALL = "all";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Plans plans;

    /** Totals by year, and the lines of one year: those that changed, or all. */
    @GET
    public Response show(@QueryParam("a") String a, @QueryParam("b") String b) {
        ComparisonView view = find(a, b);
        PlanComparison comparison = view.comparison();
        Address address = pageFrame.address();
        int year = year(comparison.years(), view, address.parameter(YEAR));
        boolean isAll = address.parameter(SHOWN).filter(ALL::equals).isPresent();
        List<PlanComparison.Row> rows = comparison.rows().stream()
                .filter(row -> isAll || row.isChanged())
                .toList();
        Levels levels = Levels.of(address, rows, PlanComparison.Row::depth);
        Levels.Part<PlanComparison.Row> part = levels.part(rows, PlanComparison.Row::depth, PlanComparison.Row::code);
        List<Choice> versions = plans.versions(view.first().owner()).stream()
                .map(name -> PlanTitles.choice(pageFrame.texts(), name))
                .toList();
        PlanCompareModel model = new PlanCompareModel(
                view,
                versions,
                years(comparison.years(), year, address),
                year,
                shown(comparison, address, isAll),
                levels.links(pageFrame.texts()),
                part.rows(),
                part.next());
        return Html.page(
                "plan/compare.jte",
                PlanTitles.below(
                        pageFrame,
                        pageFrame.titled(
                                "plan.compare-title",
                                view.first().organisationName().in(pageFrame.locale()))),
                model);
    }

    /** The same as a file for spreadsheets: every line and year, exact. */
    @GET
    @Path("lines.csv")
    @Produces(Csv.TYPE)
    public Response csv(@QueryParam("a") String a, @QueryParam("b") String b) {
        ComparisonView found = find(a, b);
        StreamingOutput content = out -> {
            try (Csv csv = new Csv(out)) {
                ComparisonSheet.write(found.comparison(), pageFrame.texts(), csv::row);
            }
        };
        return file(content, "csv");
    }

    /** The same as a workbook; its amounts are numbers. */
    @GET
    @Path("lines.xlsx")
    @Produces(Xlsx.TYPE)
    public Response xlsx(@QueryParam("a") String a, @QueryParam("b") String b) {
        ComparisonView found = find(a, b);
        StreamingOutput content = out -> {
            try (Xlsx xlsx = new Xlsx(out, found.first().organisation())) {
                ComparisonSheet.write(found.comparison(), pageFrame.texts(), xlsx::row);
            }
        };
        return file(content, "xlsx");
    }

    private static Response file(StreamingOutput content, String ending) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"plan-comparison." + ending + "\"")
                .build();
    }

    private ComparisonView find(String a, String b) {
        return plans.compare(PlanComparisonResource.key("a", a), PlanComparisonResource.key("b", b));
    }

    /** Which of the years: the one asked for, else the first that both versions have, else the first. */
    private static int year(List<FiscalYear> years, ComparisonView view, Optional<String> asked) {
        Optional<FiscalYear> wanted = asked.map(PlanNewPage::year).filter(years::contains);
        return wanted.or(() -> years.stream()
                        .filter(one -> view.first().term().holds(one)
                                && view.second().term().holds(one))
                        .findFirst())
                .map(years::indexOf)
                .orElse(0);
    }

    private static List<Link> years(List<FiscalYear> years, int chosen, Address address) {
        return IntStream.range(0, years.size())
                .mapToObj(i -> new Link(
                        years.get(i).toString(),
                        address.with(YEAR, years.get(i).toString()).toString(),
                        i == chosen))
                .toList();
    }

    private List<Link> shown(PlanComparison comparison, Address address, boolean isAll) {
        long all = comparison.rows().stream()
                .filter(row -> row.standing().isPresent())
                .count();
        long changed = comparison.rows().stream()
                .filter(row -> row.isChanged() && row.standing().isPresent())
                .count();
        Address first = address.without("after").without("depth");
        return List.of(
                new Link(
                        pageFrame
                                .texts()
                                .get("plan.only-changed", pageFrame.formats().count(changed)),
                        first.without(SHOWN).toString(),
                        !isAll),
                new Link(
                        pageFrame
                                .texts()
                                .get("plan.all-lines", pageFrame.formats().count(all)),
                        first.with(SHOWN, ALL).toString(),
                        isAll));
    }
}
