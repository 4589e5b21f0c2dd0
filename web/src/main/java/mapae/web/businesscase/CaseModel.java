package mapae.web.businesscase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import mapae.appraisal.AppraisalView;
import mapae.appraisal.CriteriaView;
import mapae.appraisal.domain.Explained;
import mapae.appraisal.domain.Explained.Kind;
import mapae.appraisal.domain.MultiCriteriaScore;
import mapae.businesscase.CaseAppraisal;
import mapae.businesscase.CaseScores;
import mapae.businesscase.CaseView;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseCriterion;
import mapae.businesscase.domain.CaseOption;
import mapae.businesscase.domain.CaseRisk;
import mapae.businesscase.domain.CaseState;
import mapae.businesscase.domain.Shortfall;
import mapae.shared.Figure;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * A version of a case on one page.
 *
 * @param head whose it is, and where it stands
 * @param content what stands in it
 * @param appraisal what it comes to, or why that can't be said
 * @param rate the discount rate in words, if one is chosen
 * @param flows its flows by option
 * @param missing what it lacks, while it is written
 * @param mayWrite whether the caller may write the cases of its investment
 * @param others other versions of the investment's case
 * @param form that submits it, or withdraws it
 */
public record CaseModel(
        CaseView head,
        CaseContent content,
        Figure<CaseAppraisal> appraisal,
        Optional<String> rate,
        List<FlowSheet> flows,
        List<Shortfall> missing,
        boolean mayWrite,
        List<Choice> others,
        Form form) {

    /** Measures of an option that explain themselves, in the order shown. */
    public enum Measure {
        NPV("npv", Kind.AMOUNT, AppraisalView::npv),
        BCR("bcr", Kind.SHARE, AppraisalView::bcr),
        PAYBACK("payback", Kind.COUNT, AppraisalView::discountedPayback),
        SWITCHING_BENEFITS("switching-benefits", Kind.SHARE, AppraisalView::switchingValueBenefits),
        SWITCHING_COSTS("switching-costs", Kind.SHARE, AppraisalView::switchingValueCosts);

        private final String code;
        private final Kind kind;
        private final Function<AppraisalView, Explained> value;

        Measure(String code, Kind kind, Function<AppraisalView, Explained> value) {
            this.code = code;
            this.kind = kind;
            this.value = value;
        }

        /** Its name in texts. */
        public String code() {
            return code;
        }

        /** As what sort of number it is shown. */
        public Kind kind() {
            return kind;
        }

        /** Of an option. */
        public Explained of(AppraisalView appraisal) {
            return value.apply(appraisal);
        }
    }

    public CaseModel {
        flows = List.copyOf(flows);
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }

    /** Whether the caller may change it now. */
    public boolean canChange() {
        return mayWrite && head.canChange();
    }

    /** Whether the caller may take it back now. */
    public boolean canWithdraw() {
        return mayWrite && head.state().isOpen();
    }

    /** Whether the caller may begin the next version from it. */
    public boolean canFollow() {
        return mayWrite && head.state() != CaseState.ACCEPTED && !head.state().isOpen();
    }

    /** A page of the version. */
    public Address page(String... further) {
        return CaseTexts.address(head.id(), further);
    }

    /** The page of its history. */
    public Address history() {
        return CaseTexts.history(head.investment());
    }

    /** Whether that is the option that is asked for. */
    public boolean isChosen(CaseOption option) {
        return content.preferred().filter(option::equals).isPresent();
    }

    /** What an option comes to; empty where that can't be said. */
    public Optional<CaseAppraisal.Option> of(CaseOption option) {
        return appraisal.value().flatMap(found -> found.of(option));
    }

    /** The title of an option. */
    public String title(String code) {
        return content.options().stream()
                .filter(option -> option.code().equals(code))
                .map(CaseOption::title)
                .findFirst()
                .orElse(code);
    }

    /** The title of a criterion. */
    public String criterion(String code) {
        return content.criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .map(CaseCriterion::title)
                .findFirst()
                .orElse(code);
    }

    /** What all options score by criteria; empty where none are declared. */
    public Optional<CriteriaView> scored() {
        return CaseScores.of(content);
    }

    /** What an option scores by criteria; empty where none are declared. */
    public Optional<MultiCriteriaScore> score(CaseOption option) {
        return CaseScores.of(content, option);
    }

    /** Numbers of the risks of that likelihood and impact, as the table of risks counts them. */
    public List<Integer> risks(int likelihood, int impact) {
        return IntStream.range(0, content.risks().size())
                .filter(i -> {
                    CaseRisk risk = content.risks().get(i);
                    return risk.likelihood() == likelihood && risk.impact() == impact;
                })
                .mapToObj(i -> i + 1)
                .toList();
    }
}
