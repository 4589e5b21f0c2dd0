package mapae.web.approval;

import java.util.List;
import mapae.approval.ProposalView;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * Budget proposals in a state.
 *
 * @param filter the state that is shown
 * @param states the states to choose from
 * @param proposals the proposals, the oldest first
 */
public record ProposalsModel(Form filter, List<Choice> states, List<ProposalView> proposals) {}
