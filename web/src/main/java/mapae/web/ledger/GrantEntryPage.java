package mapae.web.ledger;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.ledger.BudgetCommand;
import mapae.ledger.BudgetEntry;
import mapae.ledger.BudgetPostings;
import mapae.ledger.FundedInvestmentView;
import mapae.ledger.FundedLines;
import mapae.ledger.PostingView;
import mapae.ledger.domain.GrantCheck;
import mapae.ledger.domain.PostingKind;
import mapae.organisation.OrganisationView;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.MoneyUnit;
import mapae.web.page.PageFrame;

/** Posts a budget or an allotment for many lines by pasting them: first shown with what they would do, then posted as one. */
@Path("/ledger/{organisation}/{year}/entry")
@Produces(Html.TYPE)
public class GrantEntryPage {

    private static final String TEMPLATE = "ledger/entry.jte";
    private static final String KIND = "kind";
    private static final String ROWS = "rows";
    private static final String UNIT = "unit";
    private static final String REASON = "reason";
    private static final String ACTION = "action";
    private static final String STORE = "store";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetEntry entry;

    @Inject
    private BudgetPostings postings;

    @Inject
    private FundedLines fundedLines;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response form(@PathParam("organisation") String organisation, @PathParam("year") String year) {
        FiscalYear of = FiscalYear.parse(year);
        OrganisationView owner = entry.open(organisation, of);
        Form form = Form.blank(pageFrame.texts())
                .with(KIND, PostingKind.INITIAL_BUDGET.code())
                .with(UNIT, MoneyUnit.WON.name());
        return page(200, owner, of, form, Optional.empty(), List.of());
    }

    /** Shows what the rows would do, or posts them; the checks run each time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("organisation") String organisation,
            @PathParam("year") String year,
            MultivaluedMap<String, String> fields) {
        FiscalYear of = FiscalYear.parse(year);
        OrganisationView owner = entry.open(organisation, of);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<PostingKind> kind = form.required(KIND).flatMap(code -> kind(form, code));
        Optional<MoneyUnit> unit = form.required(UNIT).flatMap(given -> form.choice(UNIT, MoneyUnit.class));
        Optional<String> text = form.required(ROWS);
        if (form.isFaulty()) {
            return page(400, owner, of, form, Optional.empty(), List.of());
        }
        try {
            GrantPaste paste = GrantPaste.of(text.orElseThrow(), unit.orElseThrow());
            GrantCheck check = entry.check(organisation, of, kind.orElseThrow(), paste.rows(), paste.faults());
            boolean isSound = check.isSound() && paste.faults().isEmpty();
            if (!isSound || !form.value(ACTION).equals(STORE)) {
                return page(isSound ? 200 : 422, owner, of, form, Optional.of(check), paste.ofHeads());
            }
            BudgetCommand command = new BudgetCommand(
                    kind.orElseThrow(),
                    paste.shares(),
                    Optional.empty(),
                    Optional.empty(),
                    form.text(REASON),
                    Optional.empty());
            PostingView posted = once.run(
                    "ledger.post",
                    form.idempotencyKey(),
                    List.of(organisation, of, command),
                    PostingView.class,
                    () -> postings.post(organisation, of, command));
            pageFrame.announce(
                    "grant.posted", kind.get().title().in(pageFrame.locale()), String.valueOf(posted.number()));
            return Html.redirect(book(organisation, of));
        } catch (Refusal refusal) {
            form.refuse(refusal.kind() == Refusal.Kind.INVALID ? ROWS : "", refusal);
            return page(Form.status(refusal), owner, of, form, Optional.empty(), List.of());
        }
    }

    private static Optional<PostingKind> kind(Form form, String code) {
        Optional<PostingKind> kind = PostingKind.ofCode(code);
        if (kind.isEmpty()) {
            form.refuse(KIND, "form.not-choice");
        }
        return kind;
    }

    private static Address book(String organisation, FiscalYear year) {
        return Address.of("budget-book").with("year", year.toString()).with("organisation", organisation);
    }

    private Response page(
            int status,
            OrganisationView owner,
            FiscalYear year,
            Form form,
            Optional<GrantCheck> check,
            List<RowFault> heads) {
        List<Choice> kinds = Stream.of(
                        PostingKind.INITIAL_BUDGET, PostingKind.SUPPLEMENTARY_BUDGET, PostingKind.ALLOTMENT)
                .map(kind -> new Choice(kind.code(), kind.title().in(pageFrame.locale())))
                .toList();
        List<Choice> units = Arrays.stream(MoneyUnit.values())
                .map(unit -> new Choice(unit.name(), pageFrame.texts().get("unit." + unit.code())))
                .toList();
        List<Link> years = IntStream.rangeClosed(year.value() - 1, year.value() + 1)
                .filter(FiscalYear::isOne)
                .mapToObj(one -> new Link(
                        String.valueOf(one),
                        Address.of("ledger", owner.code(), String.valueOf(one), "entry")
                                .toString(),
                        one == year.value()))
                .toList();
        Address book = book(owner.code(), year);
        Map<String, FundedInvestmentView> frozen = fundedLines.inBook(owner.code(), year);
        frozen.values().removeIf(one -> !one.isFrozen());
        Frame frame = pageFrame
                .titled("grant.title-of", year.toString(), owner.name().in(pageFrame.locale()))
                .below(pageFrame.texts().get("book.name"), book);
        return Html.page(
                status, TEMPLATE, frame, new GrantEntryModel(years, kinds, units, book, frozen, form, check, heads));
    }
}
