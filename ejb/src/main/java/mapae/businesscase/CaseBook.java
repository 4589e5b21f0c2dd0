package mapae.businesscase;

import mapae.businesscase.domain.CaseContent;

/**
 * A version of a case whole.
 *
 * @param head whose it is, and where it stands
 * @param content what stands in it
 */
public record CaseBook(CaseView head, CaseContent content) {}
