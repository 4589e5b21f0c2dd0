/** Decisions on budgets, against the running server. */
package mapae.approval;
