package mapae.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mapae.approval.BudgetApprovals;
import mapae.approval.ProposalView;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Formats;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Budget proposals that wait: for a decision, or, once returned, for another try. */
@Dependent
class ProposalsAtWork {

    private static final int SHOWN = 15;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetApprovals approvals;

    /** Proposals to decide on, the oldest first; the caller's own are marked, since they wait for somebody else. */
    WorkModel.Section toDecide() {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        List<ProposalView> open = approvals.open();
        List<WorkModel.Item> items = open.stream()
                .limit(SHOWN)
                .map(proposal -> item(
                        texts,
                        proposal,
                        texts.get(
                                "work.proposal.detail",
                                proposal.ownerName().in(texts.locale()),
                                amount(formats, proposal),
                                texts.person(proposal.proposedBy(), proposal.proposedFor()),
                                formats.moment(proposal.proposedAt())),
                        proposal.mayDecide()
                                ? Optional.empty()
                                : Optional.of(new Badge("gray", texts.get("work.proposal.own")))))
                .toList();
        return new WorkModel.Section(
                texts.get("work.proposals", open.size()),
                texts.get("work.proposals.none"),
                items,
                Optional.of("/proposals"));
    }

    /** Proposals that came back to the caller's organisation. */
    WorkModel.Section returned() {
        Texts texts = pageFrame.texts();
        Formats formats = pageFrame.formats();
        List<WorkModel.Item> items = approvals.returnedToCaller().stream()
                .map(proposal -> item(
                        texts,
                        proposal,
                        texts.get(
                                "work.returned.detail",
                                amount(formats, proposal),
                                proposal.decidedBy()
                                        .map(name -> texts.person(name, proposal.decidedFor()))
                                        .orElse(""),
                                proposal.reason().orElse("")),
                        Optional.empty()))
                .toList();
        return new WorkModel.Section(
                texts.get("work.returned"), texts.get("work.returned.none"), items, Optional.empty());
    }

    private static WorkModel.Item item(Texts texts, ProposalView proposal, String detail, Optional<Badge> badge) {
        return new WorkModel.Item(
                texts.get(
                        "work.proposal.title",
                        proposal.title().in(texts.locale()),
                        proposal.fiscalYear().toString()),
                Address.of("proposals", String.valueOf(proposal.id())).toString(),
                detail,
                badge);
    }

    private static String amount(Formats formats, ProposalView proposal) {
        return formats.money(proposal.amount(), proposal.currency());
    }
}
