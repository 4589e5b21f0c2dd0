package mapae.web.plan;

import mapae.plan.PlanName;
import mapae.plan.PlanView;
import mapae.plan.domain.PlanTerm;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Frame;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** What versions of plans are called, and where they stand. */
final class PlanTitles {

    private PlanTitles() {}

    /** {@code 2027–2031, version 1}. */
    static String of(Texts texts, PlanTerm term, int number) {
        return texts.get("plan.version-of", term.first().toString(), term.last().toString(), String.valueOf(number));
    }

    static String of(Texts texts, PlanView plan) {
        return of(texts, plan.term(), plan.number());
    }

    static Choice choice(Texts texts, PlanName name) {
        String title = of(texts, name.term(), name.number());
        return new Choice(String.valueOf(name.id()), texts.get("plan.version-state", title, texts.name(name.state())));
    }

    /** With the name of the organisation before it. */
    static String full(Texts texts, PlanView plan) {
        return plan.organisationName().in(texts.locale()) + " " + of(texts, plan);
    }

    static Address address(long id, String... further) {
        String[] segments = new String[further.length + 2];
        segments[0] = "plans";
        segments[1] = String.valueOf(id);
        System.arraycopy(further, 0, segments, 2, further.length);
        return Address.of(segments);
    }

    /** A page below the list of all plans. */
    static Frame below(PageFrame pageFrame, Frame frame) {
        return frame.below(pageFrame.texts().get("plans.title"), Address.of("plans"));
    }

    /** A page below a version. */
    static Frame below(PageFrame pageFrame, Frame frame, PlanView plan) {
        return below(pageFrame, frame).below(full(pageFrame.texts(), plan), address(plan.id()));
    }
}
