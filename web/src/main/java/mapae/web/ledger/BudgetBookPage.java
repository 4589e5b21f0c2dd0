package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.access.Caller;
import mapae.ledger.BookView;
import mapae.ledger.BudgetBooks;
import mapae.ledger.FundedLines;
import mapae.ledger.domain.BudgetTree;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** The budget book of an organisation: its lines as a tree, three years beside one another. */
@Path("/budget-book")
@Produces(Html.TYPE)
public class BudgetBookPage {

    private static final int ROWS = 500;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetBooks books;

    @Inject
    private FundedLines fundedLines;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Clock clock;

    /** The book, unfolded as far as the address says; of the latest year and the first organisation if it does not. */
    @GET
    public Response show(@QueryParam("year") String year) {
        Chosen chosen = chosen(year);
        Address address = pageFrame.address();
        Unfolded unfolded = Unfolded.of(address);
        BudgetTree tree = chosen.organisation()
                .map(code -> books.of(chosen.year(), code, chosen.currency()))
                .orElseGet(() -> BudgetTree.of(List.of()));
        List<BudgetTree.Node> visible = unfolded.visible(tree);
        List<BudgetTree.Node> page = page(visible, address.parameter(Unfolded.AFTER));
        Optional<String> next =
                page.size() > ROWS ? Optional.of(page.get(ROWS - 1).code()) : Optional.empty();
        BudgetBookModel model = new BudgetBookModel(
                chosen,
                depths(tree, unfolded),
                tree.nodes().size(),
                visible.size(),
                page.stream().limit(ROWS).map(unfolded::row).toList(),
                chosen.organisation()
                        .map(code -> fundedLines.inBook(code, chosen.year()))
                        .orElse(Map.of()),
                tree.total(),
                next,
                entry(chosen));
        return Html.page("ledger/book.jte", frame(chosen), model);
    }

    private Chosen chosen(String year) {
        List<BookView> all = books.all();
        FiscalYear latest = all.stream()
                .map(BookView::year)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
        FiscalYear asked = year == null || year.isBlank() ? latest : FiscalYear.parse(year);
        Chosen chosen = Chosen.of(asked, pageFrame.address(), all);
        if (chosen.organisation().isPresent()) {
            return chosen;
        }
        Optional<String> first = chosen.organisations(pageFrame.locale()).stream()
                .map(Choice::value)
                .findFirst();
        return new Chosen(chosen.year(), chosen.currency(), first, chosen.address(), all);
    }

    /** A planner may post anywhere; whose organisations somebody else keeps must be looked up. */
    private Optional<String> entry(Chosen chosen) {
        Optional<Caller> caller = pageFrame.caller().filter(one -> one.may(Operation.POST_LEDGER));
        return chosen.organisation()
                .filter(code -> caller.filter(one -> one.reach(Operation.POST_LEDGER)
                                .map(own ->
                                        own.contains(organisations.byCode(code).id()))
                                .orElse(true))
                        .isPresent())
                .map(code -> Address.of("ledger", code, chosen.year().toString(), "entry")
                        .toString());
    }

    private static List<BudgetTree.Node> page(List<BudgetTree.Node> visible, Optional<String> after) {
        return after.map(code -> visible.stream()
                        .dropWhile(node -> !node.code().equals(code))
                        .skip(1)
                        .toList())
                .orElse(visible);
    }

    private List<Link> depths(BudgetTree tree, Unfolded unfolded) {
        int deepest =
                tree.nodes().stream().mapToInt(BudgetTree.Node::depth).max().orElse(0) + 1;
        return IntStream.rangeClosed(1, Math.min(deepest, 9))
                .mapToObj(depth -> new Link(
                        depth == deepest ? pageFrame.texts().get("book.depth-all") : String.valueOf(depth),
                        unfolded.address()
                                .without(Unfolded.AFTER)
                                .without(Unfolded.OPEN)
                                .with(Unfolded.DEPTH, String.valueOf(depth))
                                .toString(),
                        depth == Math.min(unfolded.depth(), deepest)))
                .toList();
    }

    private Frame frame(Chosen chosen) {
        String year = chosen.year().toString();
        Address settlement =
                new Chosen(chosen.year(), chosen.currency(), Optional.empty(), chosen.address(), chosen.books()).page();
        return chosen.organisationName(pageFrame.locale())
                .map(name -> pageFrame.titled("book.title-of", year, name))
                .orElseGet(() -> pageFrame.titled("book.title", year))
                .below(pageFrame.texts().get("settlement.title", year), settlement);
    }
}
