package mapae.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mapae.interchange.domain.RowError;
import mapae.interchange.domain.RowReading;
import mapae.ledger.FileBookings;

/** What a file of postings has put into the books so far, and which of its rows wait until the others are in. */
final class PostedFile {

    private final String sender;
    private final Consumer<RowError> reject;
    private final FileBookings bookings = new FileBookings();
    private final List<RowReading> waiting = new ArrayList<>();

    /**
     * Nothing so far.
     *
     * @param sender sign-in name of whoever sent it
     * @param reject takes the reason why a row that was sound so far cannot be posted
     */
    PostedFile(String sender, Consumer<RowError> reject) {
        this.sender = sender;
        this.reject = reject;
    }

    String sender() {
        return sender;
    }

    FileBookings bookings() {
        return bookings;
    }

    void reject(RowError reason) {
        reject.accept(reason);
    }

    /** Has rows wait. */
    void hold(List<RowReading> rows) {
        waiting.addAll(rows);
    }

    /** The rows that wait, in the order of the file. */
    List<RowReading> waiting() {
        return List.copyOf(waiting);
    }
}
