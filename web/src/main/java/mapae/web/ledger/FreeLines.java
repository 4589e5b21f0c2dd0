package mapae.web.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.ledger.BookView;
import mapae.ledger.BudgetBooks;
import mapae.ledger.LineView;
import mapae.ledger.SettlementView;
import mapae.ledger.Settlements;
import mapae.ledger.domain.Account;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** Finds the lines of an organisation's year on which anything is free. */
@Dependent
class FreeLines {

    private static final int ROWS = 100;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private BudgetBooks books;

    @Inject
    private Settlements settlements;

    @Inject
    private Clock clock;

    /**
     * The lines; of the caller's organisation and of this year where the address names none.
     *
     * @throws Refusal {@code organisation.unknown} or {@code ledger.not-own}
     */
    FreeLinesModel of(Optional<String> organisation, Optional<FiscalYear> said) {
        OrganisationView owner = owner(organisation);
        FiscalYear year = said.orElseGet(() -> FiscalYear.containing(LocalDate.now(clock)));
        List<BookView> own = books.all().stream()
                .filter(book -> book.organisation().equals(owner.code()))
                .toList();
        List<FreeLinesModel.Row> all = own.stream()
                .filter(book -> book.year().equals(year))
                .flatMap(book -> rows(book).stream())
                .toList();
        List<FreeLinesModel.Row> rest = pageFrame
                .address()
                .parameter("after")
                .map(code -> all.stream()
                        .dropWhile(row -> !row.code().equals(code))
                        .skip(1)
                        .toList())
                .orElse(all);
        List<FreeLinesModel.Row> page = rest.stream().limit(ROWS).toList();
        return new FreeLinesModel(
                owner.name().in(pageFrame.locale()),
                year,
                years(own, year, owner.code()),
                page,
                rest.size() > ROWS ? Optional.of(page.get(ROWS - 1).code()) : Optional.empty(),
                BookAddresses.settlement(owner.code(), year));
    }

    private OrganisationView owner(Optional<String> code) {
        Caller caller = currentCaller.get();
        OrganisationView owner = code.map(organisations::byCode)
                .orElseGet(() ->
                        organisations.byIds(List.of(caller.organisation())).get(caller.organisation()));
        if (!caller.may(Operation.COMMIT_BUDGET, owner.id())) {
            throw Refusal.forbidden("ledger.not-own", owner.code());
        }
        return owner;
    }

    private List<FreeLinesModel.Row> rows(BookView book) {
        return settlements
                .of(book.year(), Optional.of(book.currency()), Optional.of(book.organisation()))
                .rows()
                .stream()
                .filter(line -> !line.isClosed()
                        && line.balance().amount(Account.AVAILABLE).amount() > 0)
                .map(line -> row(book, line))
                .toList();
    }

    private FreeLinesModel.Row row(BookView book, SettlementView.Row line) {
        LineView view = new LineView(0, book.organisation(), book.year(), line.line(), line.title(), book.currency());
        return new FreeLinesModel.Row(
                line.title().in(pageFrame.locale()),
                line.line(),
                book.currency(),
                line.balance().amount(Account.AVAILABLE),
                BookAddresses.commit(view));
    }

    private static List<Link> years(List<BookView> own, FiscalYear year, String organisation) {
        return own.stream()
                .map(BookView::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(one -> new Link(
                        one.toString(),
                        Address.of("commitments", "new")
                                .with("organisation", organisation)
                                .with("year", one.toString())
                                .toString(),
                        one.equals(year)))
                .toList();
    }
}
