package mapae.web.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.ledger.BookView;
import mapae.ledger.BudgetBooks;
import mapae.ledger.RequestGround;
import mapae.ledger.RequestGrounds;
import mapae.ledger.Settlements;
import mapae.ledger.domain.PostingKind;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.PageFrame;

/** Of which line and in which way somebody asks, step by step: each choice depends on those before it. */
@Dependent
class AskChoices {

    static final String ORGANISATION = "organisation";
    static final String YEAR = "year";
    static final String LINE = "line";
    static final String KIND = "kind";
    static final List<String> NAMES = List.of(ORGANISATION, YEAR, LINE, KIND);

    private static final List<PostingKind> KINDS = List.of(
            PostingKind.CARRY_OVER_SPECIFIED,
            PostingKind.CARRY_OVER_ACCIDENT,
            PostingKind.CARRY_OVER_CONTINUING,
            PostingKind.VIREMENT_OF_ITEMS,
            PostingKind.VIREMENT_OF_PROGRAMS,
            PostingKind.TRANSFER_OF_DUTIES,
            PostingKind.FUND_TRANSFER);

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
    private RequestGrounds grounds;

    /** What there is to choose from, and what may be asked for where all is chosen. */
    AskModel model(Form choose, Form form) {
        Caller caller = currentCaller.get();
        if (!caller.may(Operation.POST_LEDGER)) {
            throw Refusal.forbidden("access.forbidden");
        }
        List<BookView> all = books.all();
        List<BookView> own = all.stream().filter(reaches(caller)).toList();
        Optional<BookView> book = book(own, choose);
        Optional<PostingKind> kind = KINDS.stream()
                .filter(one -> one.code().equals(choose.value(KIND)))
                .findFirst();
        Optional<RequestGround> ground = book.flatMap(of -> choose.text(LINE)
                .flatMap(line -> kind.map(way -> grounds.of(of.organisation(), of.year(), line, way))));
        return new AskModel(
                choose,
                organisations(own.stream()),
                years(own),
                book.map(this::lines).orElse(List.of()),
                KINDS.stream()
                        .map(one -> new Choice(one.code(), one.title().in(pageFrame.locale())))
                        .toList(),
                ground,
                kind.filter(one -> ground.isPresent()),
                book.map(of -> organisations(
                                all.stream().filter(one -> one.year().equals(of.year()))))
                        .orElse(List.of()),
                form);
    }

    /** A book of an organisation for which the caller may ask. */
    private Predicate<BookView> reaches(Caller caller) {
        Optional<Set<String>> codes = caller.reach(Operation.POST_LEDGER)
                .map(ids -> organisations.byIds(ids).values().stream()
                        .map(OrganisationView::code)
                        .collect(Collectors.toSet()));
        return book -> codes.map(own -> own.contains(book.organisation())).orElse(true);
    }

    private static Optional<BookView> book(List<BookView> own, Form choose) {
        Optional<String> organisation = choose.text(ORGANISATION);
        Optional<FiscalYear> year = choose.text(YEAR).map(FiscalYear::parse);
        return own.stream()
                .filter(one -> organisation.filter(one.organisation()::equals).isPresent())
                .filter(one -> year.filter(one.year()::equals).isPresent())
                .findFirst();
    }

    private List<Choice> organisations(Stream<BookView> some) {
        return some.map(book ->
                        new Choice(book.organisation(), book.organisationName().in(pageFrame.locale())))
                .distinct()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> years(List<BookView> own) {
        return own.stream()
                .map(BookView::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Choice(year.toString(), year.toString()))
                .toList();
    }

    private List<Choice> lines(BookView book) {
        return settlements
                .of(book.year(), Optional.of(book.currency()), Optional.of(book.organisation()))
                .rows()
                .stream()
                .map(row -> new Choice(row.line(), row.line()))
                .toList();
    }
}
