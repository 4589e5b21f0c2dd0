package mapae.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import mapae.audit.domain.Stored;
import mapae.audit.model.TrailRows;

/** All entries by number, a few thousand at a time, so that a trail of any length needs little memory. */
final class WholeTrail implements Iterator<Stored> {

    private static final int AT_ONCE = 5_000;

    private final TrailRows rows;
    private Iterator<Stored> batch = List.<Stored>of().iterator();
    private long last;
    private boolean ended;

    WholeTrail(TrailRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (!batch.hasNext() && !ended) {
            try {
                List<Stored> read = rows.after(last, AT_ONCE);
                ended = read.size() < AT_ONCE;
                batch = read.iterator();
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException(e.getMessage(), e));
            }
        }
        return batch.hasNext();
    }

    @Override
    public Stored next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Stored next = batch.next();
        last = next.entry().number();
        return next;
    }
}
