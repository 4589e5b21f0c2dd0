/** What a line of the budget holds, what a posting may do to it, and by which rules. Pure: no database, no clock. */
package mapae.ledger.domain;
