package mapae.web.gate;

import java.util.List;
import java.util.Optional;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.CriteriaView;
import mapae.appraisal.domain.DiscountRates;
import mapae.appraisal.domain.Explained;
import mapae.appraisal.domain.OptimismBias;
import mapae.businesscase.CaseAppraisal;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseScores;
import mapae.businesscase.domain.CaseOption;
import mapae.gate.ReviewBook;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Evidence;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Figure;
import mapae.shared.RefusalTexts;
import mapae.web.page.Frame;

/**
 * The memo of a review.
 *
 * @param book everything that bears on it
 * @param basis the case that it rests upon, if on one
 */
public record GateMemo(ReviewBook book, Optional<Basis> basis) {

    /**
     * A version of a case, and what it comes to.
     *
     * @param book the version
     * @param appraisal what it comes to, or why that can't be said
     */
    public record Basis(CaseBook book, Figure<CaseAppraisal> appraisal) {

        /** What an option comes to; empty where that can't be said. */
        public Optional<AppraisalView> of(CaseOption option) {
            return appraisal.value().flatMap(found -> found.of(option)).map(CaseAppraisal.Option::appraisal);
        }

        /** By how much the costs of an option were raised. */
        public Optional<OptimismBias> bias(CaseOption option) {
            return appraisal.value().flatMap(found -> found.of(option)).map(CaseAppraisal.Option::bias);
        }

        /** What options score by criteria; empty where none are declared. */
        public Optional<CriteriaView> scored() {
            return CaseScores.of(book.content());
        }

        /** Whether that is the option that is asked for. */
        public boolean isPreferred(CaseOption option) {
            return book.content().preferred().filter(option::equals).isPresent();
        }

        /** The discount rate by name and version; empty where none was used. */
        public Optional<String> rate(Frame frame) {
            return appraisal.value().map(CaseAppraisal::rates).map(rates -> named(frame, rates));
        }
    }

    /** The review itself. */
    public ReviewHead review() {
        return book.review();
    }

    /** Evidence of a kind. */
    public List<Evidence> evidence(String kind) {
        return book.evidence().stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** The answer to an item, if there is one. */
    public Optional<Answered> answer(String item) {
        return book.answers().stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** The figures of an option that explain themselves, in the order told. */
    public static List<Told> told(AppraisalView appraisal) {
        return List.of(
                new Told("npv", Explained.Kind.AMOUNT, appraisal.npv()),
                new Told("bcr", Explained.Kind.COUNT, appraisal.bcr()),
                new Told("payback", Explained.Kind.COUNT, appraisal.discountedPayback()),
                new Told("switching-benefits", Explained.Kind.SHARE, appraisal.switchingValueBenefits()),
                new Told("switching-costs", Explained.Kind.SHARE, appraisal.switchingValueCosts()));
    }

    /**
     * A figure to be told.
     *
     * @param code its name in texts
     * @param kind what sort of number it is
     * @param explained the figure
     */
    public record Told(String code, Explained.Kind kind, Explained explained) {}

    /** Why there is no such figure. */
    public static String why(Frame frame, Optional<String> reason) {
        return RefusalTexts.text(reason.orElseThrow(), List.of(), frame.texts().locale());
    }

    private static String named(Frame frame, DiscountRates rates) {
        String title = rates.title().in(frame.texts().locale());
        return rates.version()
                .map(day ->
                        frame.text("case.rate-version", title, frame.formats().date(day)))
                .orElse(title);
    }
}
