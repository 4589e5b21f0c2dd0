/**
 * Decisions on yearly budgets. Imports {@code appropriation}, {@code investment}, {@code access}, {@code shared}.
 *
 * <p>Guards: four eyes; a decision has a decider other than the proposer, and happens once.
 */
package mapae.approval;
