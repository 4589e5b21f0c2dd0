package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseState;
import mapae.gate.GateReviews;
import mapae.gate.ReviewBook;
import mapae.gate.domain.ReviewHead;
import mapae.web.page.Address;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.pdf.Imprint;
import mapae.web.pdf.Pdf;

/** The memo of a review: everything that the decision rests on and the decision, for print and as a document. */
@Path("/gates/{id:[0-9]{1,18}}")
public class GateMemoPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private GateReviews reviews;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals appraisals;

    /** The memo as a page. */
    @GET
    @Path("/memo")
    @Produces(Html.TYPE)
    public Response show(@PathParam("id") long id) {
        GateMemo memo = memo(id);
        ReviewHead review = memo.review();
        String investment = review.title().in(pageFrame.locale());
        Frame frame = frame(review)
                .below(pageFrame.texts().get("gates.title"), Address.of("gates"))
                .below(
                        pageFrame.texts().get("gate.title-of", pageFrame.texts().name(review.gate()), investment),
                        Address.of("gates", String.valueOf(id)));
        return Html.page("gate/memo/page.jte", frame, memo);
    }

    /** The memo as a document. */
    @GET
    @Path("/memo.pdf")
    @Produces(Pdf.TYPE)
    public Response file(@PathParam("id") long id) {
        GateMemo memo = memo(id);
        Frame frame = frame(memo.review());
        return Pdf.file("gate/memo/pdf.jte", frame, memo, imprint(frame, memo.review()), frame.title());
    }

    private GateMemo memo(long id) {
        ReviewBook book = reviews.byId(id);
        ReviewHead review = book.review();
        return new GateMemo(
                book, review.businessCase().or(() -> handedIn(review)).map(this::basis));
    }

    /** The version of the case that was handed in and not taken back when the review was submitted, or is now. */
    private Optional<Long> handedIn(ReviewHead review) {
        Instant then = review.submitted().map(ReviewHead.Act::at).orElse(Instant.MAX);
        return cases.history(review.investment()).stream()
                .filter(one -> one.submittedAt().filter(at -> !at.isAfter(then)).isPresent())
                .filter(one -> one.state() == CaseState.ACCEPTED
                        || one.endedAt().filter(at -> !at.isAfter(then)).isEmpty())
                .map(CaseView::id)
                .findFirst();
    }

    private GateMemo.Basis basis(long id) {
        CaseBook book = cases.byId(id);
        return new GateMemo.Basis(book, appraisals.appraise(book.content()));
    }

    private Frame frame(ReviewHead review) {
        return pageFrame
                .titled(
                        "memo.gate.title",
                        review.title().in(pageFrame.locale()),
                        pageFrame.texts().name(review.gate()))
                .exact();
    }

    static Imprint imprint(Frame frame, ReviewHead review) {
        ReviewHead.Act last = review.decision()
                .map(ReviewHead.Decision::act)
                .or(review::submitted)
                .orElse(review.prepared());
        Instant made = last.at();
        return new Imprint(
                last.name(),
                frame.text("memo.gate.subject", review.investment()),
                review.investment() + "-" + review.gate() + "-" + review.round(),
                made);
    }
}
