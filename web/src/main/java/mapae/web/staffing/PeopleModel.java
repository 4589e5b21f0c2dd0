package mapae.web.staffing;

import java.util.List;
import java.util.Optional;
import mapae.staffing.PostingCheckRow;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * Leading postings held against milestones.
 *
 * @param filter what is filtered by
 * @param agencies organisations to choose from
 * @param shown whether only short postings or all are shown, to choose from
 * @param rows this page of them
 * @param next where the next page starts
 */
public record PeopleModel(
        Form filter, List<Choice> agencies, List<Choice> shown, List<PostingCheckRow> rows, Optional<String> next) {}
