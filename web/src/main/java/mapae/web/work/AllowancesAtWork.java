package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.allowance.OverspendAllowances;
import mapae.allowance.domain.Allowance;
import mapae.allowance.domain.AllowanceState;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Overspend allowances that wait for the caller: to be decided, or with conditions to be fulfilled. */
@Dependent
class AllowancesAtWork {

    private static final int SHOWN = 10;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private OverspendAllowances allowances;

    /** Those; empty where there are none. */
    Optional<WorkModel.Section> section() {
        Texts texts = pageFrame.texts();
        List<WorkModel.Item> items =
                allowances.waiting(SHOWN).stream().map(one -> item(texts, one)).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkModel.Section(
                        texts.get("work.allowances"),
                        texts.get("work.allowances.none"),
                        items,
                        Optional.of("/allowances")));
    }

    private WorkModel.Item item(Texts texts, Allowance one) {
        return new WorkModel.Item(
                texts.get("allowance.of", one.id(), one.beneficiary().name().in(texts.locale())),
                Address.of("allowances", String.valueOf(one.id())).toString(),
                pageFrame.formats().money(one.wish().amount(), "KRW") + " · "
                        + texts.get(
                                "work.allowance-until",
                                pageFrame.formats().date(one.wish().expiresOn())),
                Optional.of(new Badge(
                        one.state() == AllowanceState.REQUESTED ? "warning" : "information", texts.name(one.state()))));
    }
}
