package mapae.web.approval;

import mapae.approval.ProposalView;
import mapae.web.page.Badge;
import mapae.web.page.Form;

/**
 * One budget proposal.
 *
 * @param proposal what is proposed
 * @param state what became of it
 * @param form the decision as typed
 */
public record DecisionModel(ProposalView proposal, Badge state, Form form) {}
