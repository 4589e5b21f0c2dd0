package mapae.ledger;

import mapae.shared.Won;

/**
 * What commitments in one currency come to.
 *
 * @param currency ISO 4217; amounts are whole units of it
 * @param count how many there are
 * @param open promised and not yet paid
 * @param spent paid, less what came back
 */
public record CommitmentTotal(String currency, long count, Won open, Won spent) {}
