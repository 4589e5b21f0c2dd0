package mapae.ledger;

/**
 * What a client asked for and was told.
 *
 * @param client who asked
 * @param step what for; {@code commit} for a new commitment
 * @param line on which line
 * @param commitment which commitment; zero where a new one was refused
 * @param amount how much
 * @param status HTTP status
 * @param code of the refusal; empty where it was accepted
 * @param number document number; zero where it was refused
 * @param rest what is free on the line now; of a refusal, what there was of it
 * @param nanos how long the answer took
 */
record Told(
        int client,
        String step,
        int line,
        long commitment,
        long amount,
        int status,
        String code,
        int number,
        long rest,
        long nanos) {

    boolean isAccepted() {
        return status == 200;
    }

    /** As a row of the log. */
    String row() {
        return String.join(
                "\t",
                String.valueOf(number),
                String.valueOf(client),
                step,
                String.valueOf(line),
                String.valueOf(commitment),
                String.valueOf(amount),
                String.valueOf(status),
                code,
                String.valueOf(rest));
    }
}
