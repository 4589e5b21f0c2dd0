package mapae.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import mapae.fund.domain.Fund;
import mapae.shared.Figure;
import mapae.shared.Refusal;
import mapae.shared.RefusalTexts;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What the pages of funds have in common: doing something once, and where they stand below one another. */
@RequestScoped
public class FundScreen {

    private static final int DECIMALS = 2;

    /** Without these there is no page to show a form on. */
    private static final Set<String> ELSEWHERE = Set.of("fund.unknown", "fund.call-unknown", "fund.award-unknown");

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Once once;

    /**
     * Does it once, and goes where its result is shown; or shows the form again, with what was refused at its field.
     *
     * @param shown the page again, with a status
     * @param field where a refusal belongs, by its code
     * @param then where to go
     */
    <T> Response run(
            String operation,
            Form form,
            List<?> asked,
            Class<T> type,
            Function<Integer, Response> shown,
            Function<String, String> field,
            Supplier<T> command,
            Function<T, Address> then) {
        if (form.isFaulty()) {
            return shown.apply(400);
        }
        T done;
        try {
            done = once.run(operation, form.idempotencyKey(), asked, type, command);
        } catch (Refusal refusal) {
            if (ELSEWHERE.contains(refusal.code())) {
                throw refusal;
            }
            form.refuse(field.apply(refusal.code()), refusal);
            return shown.apply(Form.status(refusal));
        }
        pageFrame.announce("fund.done");
        return Html.redirect(then.apply(done));
    }

    Frame frame(String title, Fund fund) {
        return pageFrame
                .named(title)
                .below(pageFrame.texts().get("funds.title"), Address.of("funds"))
                .below(fund.name().in(pageFrame.locale()), Address.of("funds", fund.code()));
    }

    /** A mean or its spread, to two decimals. */
    public static String score(Frame frame, BigDecimal value) {
        return frame.formats().decimal(value, DECIMALS);
    }

    /** A spread, or nothing where there is none. */
    public static Optional<String> score(Frame frame, Figure<BigDecimal> value) {
        return value.value().map(known -> score(frame, known));
    }

    /** Why there is none. */
    public static String why(Frame frame, Figure<?> value) {
        return RefusalTexts.text(
                value.reason().orElseThrow(), List.of(), frame.texts().locale());
    }

    /** A number as it was given. */
    public static String number(Frame frame, BigDecimal value) {
        return frame.formats().decimal(value.stripTrailingZeros(), -1);
    }
}
