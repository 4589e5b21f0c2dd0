package mapae.web.investment;

import java.util.List;
import mapae.approval.ProposalView;
import mapae.web.page.Formats;
import mapae.web.page.Texts;

/** Budget proposals and the decisions on them as the page of an investment shows them. */
final class Decisions {

    private Decisions() {}

    static List<InvestmentModel.Decision> of(Texts texts, Formats formats, List<ProposalView> proposals) {
        return proposals.stream()
                .map(proposal -> new InvestmentModel.Decision(
                        proposal.fiscalYear().value(),
                        proposal.amount(),
                        Badges.of(texts, proposal.state()),
                        texts.person(proposal.proposedBy(), proposal.proposedFor()),
                        formats.moment(proposal.proposedAt()),
                        proposal.decidedBy().map(name -> texts.person(name, proposal.decidedFor())),
                        proposal.decidedAt().map(formats::moment),
                        proposal.reason()))
                .toList();
    }
}
