package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.fund.FundBook;
import mapae.fund.FundCalls;
import mapae.permission.domain.Operation;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Calls of funds in which the caller has still to assess something. */
@Dependent
class FundsAtWork {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundCalls calls;

    /** Those calls; empty where there are none. */
    Optional<WorkModel.Section> section(Caller caller) {
        if (!caller.may(Operation.ASSESS_APPLICATION)) {
            return Optional.empty();
        }
        Texts texts = pageFrame.texts();
        List<WorkModel.Item> items =
                calls.awaiting().stream().map(one -> item(texts, one)).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkModel.Section(
                        texts.get("work.funds"), texts.get("work.funds.none"), items, Optional.of("/funds")));
    }

    private WorkModel.Item item(Texts texts, FundBook.Awaiting one) {
        return new WorkModel.Item(
                one.call().title().in(texts.locale()),
                Address.of(
                                "funds",
                                one.fund().code(),
                                "calls",
                                String.valueOf(one.call().number()))
                        .toString(),
                one.fund().name().in(texts.locale()) + " · "
                        + texts.get(
                                "work.fund-decided",
                                pageFrame.formats().date(one.call().decidedByOn())),
                Optional.of(new Badge("warning", texts.get("work.fund-awaited", one.awaited()))));
    }
}
