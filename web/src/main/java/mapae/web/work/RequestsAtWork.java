package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.ledger.BudgetRequests;
import mapae.ledger.RequestView;
import mapae.ledger.domain.RequestState;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Requests to carry money over or to move it that wait for a decision. */
@Dependent
class RequestsAtWork {

    private static final int SHOWN = 15;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetRequests requests;

    /** The oldest first; the caller's own are marked, since they wait for somebody else. */
    WorkModel.Section toDecide() {
        Texts texts = pageFrame.texts();
        long open = requests.counts().getOrDefault(RequestState.PROPOSED, 0L);
        List<WorkModel.Item> items = requests.in(RequestState.PROPOSED, 0, SHOWN).rows().stream()
                .map(this::item)
                .toList();
        return new WorkModel.Section(
                texts.get("work.requests", open),
                texts.get("work.requests.none"),
                items,
                Optional.of("/budget-requests"));
    }

    private WorkModel.Item item(RequestView request) {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        return new WorkModel.Item(
                texts.get(
                        "request.title",
                        request.kind().title().in(texts.locale()),
                        request.title().in(texts.locale()),
                        request.year().toString()),
                Address.of("budget-requests", String.valueOf(request.id())).toString(),
                texts.get(
                        "work.proposal.detail",
                        request.organisationName().in(texts.locale()),
                        formats.money(request.amount(), request.currency()),
                        texts.person(request.asked().by(), request.asked().onBehalfOf()),
                        formats.moment(request.asked().at())),
                request.mayDecide()
                        ? Optional.empty()
                        : Optional.of(new Badge("gray", texts.get("work.proposal.own"))));
    }
}
