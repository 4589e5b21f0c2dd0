package mapae.config.demo;

import mapae.ledger.domain.PostingKind;

/**
 * What was decided to be carried over into the year after, in won.
 *
 * @param line the line that carries it out
 * @param kind by which of the three ways
 * @param basis what allows it
 */
record CarryOver(BudgetLine line, PostingKind kind, long amount, String basis, String reason) {}
