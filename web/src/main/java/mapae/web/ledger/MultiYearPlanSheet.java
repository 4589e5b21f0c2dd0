package mapae.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import mapae.ledger.MultiYearPlanView;
import mapae.ledger.MultiYearPlans;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The page of one plan over several years, shown as it is or after a command. */
@RequestScoped
public class MultiYearPlanSheet {

    private static final String TEMPLATE = "ledger/plan/plan.jte";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private MultiYearPlans plans;

    @Inject
    private Once once;

    /** The page as it is. */
    Response show(long id) {
        return show(200, id, Form.blank(pageFrame.texts()));
    }

    /** The page with a form that is faulty. */
    Response show(int status, long id, Form form) {
        MultiYearPlanView plan = plans.byId(id);
        return Html.page(
                status,
                TEMPLATE,
                pageFrame
                        .named(plan.title())
                        .below(pageFrame.texts().get("plans.multi"), Address.of("multi-year-plans")),
                new MultiYearPlanModel(plan, form));
    }

    /** A form as it was sent. */
    Form sent(MultivaluedMap<String, String> fields) {
        return Form.sent(pageFrame.texts(), fields);
    }

    /**
     * Does something to a plan and goes back to its page, which says so; or shows it with the refusal at its field.
     *
     * @param asked all that is asked for
     * @param field the field of a refusal's code
     */
    Response run(
            long id,
            Form form,
            String operation,
            Object asked,
            Function<Refusal, String> field,
            Supplier<MultiYearPlanView> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, MultiYearPlanView.class, command);
        } catch (Refusal refusal) {
            form.refuse(field.apply(refusal), refusal);
            return show(Form.status(refusal), id, form);
        }
        pageFrame.announce("plans.multi.done." + operation);
        return Html.redirect(Address.of("multi-year-plans", String.valueOf(id)));
    }
}
