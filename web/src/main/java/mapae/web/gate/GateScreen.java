package mapae.web.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.gate.ConsultationView;
import mapae.gate.Consultations;
import mapae.gate.GateReviews;
import mapae.gate.ReviewBook;
import mapae.gate.Sittings;
import mapae.gate.domain.Answer;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Bar;
import mapae.gate.domain.Consequence;
import mapae.gate.domain.Evidence;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Objection;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.Seat;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.strategy.ContributionView;
import mapae.strategy.Strategies;
import mapae.web.api.Once;
import mapae.web.businesscase.CurrentCase;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The page of a review, as it is shown and as it is shown again when something on it was refused. */
@Dependent
public class GateScreen {

    static final String VERSION = "version";

    /** The vote of who was there and voted for nothing. */
    static final String ABSTAINED = "ABSTAINED";

    private static final List<String> SHOWN_HERE =
            Arrays.stream(Bar.values()).map(Bar::refusal).toList();

    /**
     * A review.
     *
     * @param book everything that bears on it
     * @param reviewed the version of the case that it rests upon, if on one
     * @param served which objectives the investment serves, where the gate looks at that
     * @param consultation its clocks, if it is a prior consultation that was submitted
     * @param verdicts what can be replied to an objection
     * @param outcomes what can be decided
     * @param answers what can be answered
     * @param consequences what can follow
     * @param places numbers of the conditions that the form has room for
     * @param seats who would sit on it today, where the reader may write down what a committee decided
     * @param votes what a member may have done at a sitting
     * @param form what is typed
     */
    public record Model(
            ReviewBook book,
            Optional<CurrentCase> reviewed,
            Optional<List<ContributionView>> served,
            Optional<ConsultationView> consultation,
            List<Choice> verdicts,
            List<Choice> outcomes,
            List<Choice> answers,
            List<Choice> consequences,
            List<Integer> places,
            List<Seat> seats,
            List<Choice> votes,
            Form form) {

        /** Evidence of a kind. */
        public List<Evidence> evidence(String kind) {
            return book.evidence().stream()
                    .filter(one -> one.kind().equals(kind))
                    .toList();
        }

        /** The answer to an item, if there is one. */
        public Optional<Answered> answer(String item) {
            return book.answers().stream()
                    .filter(one -> one.item().equals(item))
                    .findFirst();
        }

        /** Whether a file was not there in the round before. */
        public boolean isNew(Evidence one) {
            return book.difference()
                    .filter(change -> change.added().contains(one.id()))
                    .isPresent();
        }

        /** Whether an item was answered otherwise in the round before. */
        public boolean isAnsweredAnew(String item) {
            return book.difference()
                    .filter(change -> change.answers().contains(item))
                    .isPresent();
        }

        /** The address of this page, or of something below it. */
        public String address(String... below) {
            String[] path = new String[below.length + 2];
            path[0] = "gates";
            path[1] = String.valueOf(book.review().id());
            System.arraycopy(below, 0, path, 2, below.length);
            return Address.of(path).toString();
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private GateReviews reviews;

    @Inject
    private Strategies strategies;

    @Inject
    private Consultations consultations;

    @Inject
    private Sittings sittings;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals appraisals;

    @Inject
    private Once once;

    /** Refuses whoever decides at no gate, before anything is said about the form. */
    void requireDecider() {
        if (!currentCaller.get().may(Operation.DECIDE_GATE)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    Response show(long id) {
        return page(200, id, Form.blank(pageFrame.texts()));
    }

    Form sent(MultivaluedMap<String, String> fields) {
        return Form.sent(pageFrame.texts(), fields);
    }

    /** The version that the form was filled in for. */
    static int version(Form form) {
        return form.required(VERSION).flatMap(given -> form.whole(VERSION)).orElse(-1);
    }

    /** Runs a command of the form and goes on to the page; shows it again where the command is refused. */
    Response run(String operation, long id, Form form, List<?> asked, String said, Supplier<ReviewHead> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, ReviewHead.class, command);
            pageFrame.announce(said);
            return Html.redirect(Address.of("gates", String.valueOf(id)));
        } catch (Refusal refusal) {
            return refused(id, form, "", refusal);
        }
    }

    /** The page again, with what was refused; what is not there or not for the caller is told elsewhere. */
    Response refused(long id, Form form, String field, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND
                || refusal.kind() == Refusal.Kind.FORBIDDEN && !SHOWN_HERE.contains(refusal.code())) {
            throw refusal;
        }
        form.refuse(field, refusal);
        return page(Form.status(refusal), id, form);
    }

    Response page(int status, long id, Form form) {
        ReviewBook book = reviews.byId(id);
        form.with(VERSION, book.review().version());
        book.answers().forEach(one -> {
            if (form.value("a-" + one.item()).isEmpty()) {
                form.with("a-" + one.item(), one.answer().name())
                        .with("r-" + one.item(), one.reason().orElse(""));
            }
        });
        return Html.page(
                status,
                "gate/review.jte",
                frame(book.review()),
                new Model(
                        book,
                        reviewed(book),
                        served(book.review()),
                        consultations.of(book.review()),
                        choices(Objection.Verdict.values()),
                        choices(Outcome.values()),
                        choices(Answer.values()),
                        choices(Consequence.values()),
                        IntStream.rangeClosed(1, ConditionFields.PLACES).boxed().toList(),
                        book.mayDecide() ? sittings.seats(book) : List.of(),
                        votes(),
                        form));
    }

    private Optional<CurrentCase> reviewed(ReviewBook book) {
        return book.businessCase().map(one -> CurrentCase.of(one.investment(), book.businessCase(), cases, appraisals));
    }

    private Optional<List<ContributionView>> served(ReviewHead review) {
        return review.gate() == Gate.STRATEGY_FIT
                ? Optional.of(strategies
                        .ofInvestment(review.investment(), review.investmentId())
                        .contributions())
                : Optional.empty();
    }

    /** What decides, and to abstain. */
    private List<Choice> votes() {
        return Stream.concat(
                        choices(Outcome.values()).stream(),
                        Stream.of(new Choice(ABSTAINED, pageFrame.texts().get("sitting.abstained"))))
                .toList();
    }

    private List<Choice> choices(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> Choice.of(pageFrame.texts(), one))
                .toList();
    }

    private Frame frame(ReviewHead review) {
        String title = review.title().in(pageFrame.locale());
        return pageFrame
                .titled("gate.title-of", pageFrame.texts().name(review.gate()), title)
                .below(pageFrame.texts().get("gates.title"), Address.of("gates"))
                .below(title, Address.of("investments", review.investment(), "gates"));
    }
}
