package mapae.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mapae.interchange.domain.RowError;

/** Counts the rows of a file, and keeps what is wrong with the first thousand bad ones. */
final class Tally {

    /** How many reasons are kept. */
    static final int KEPT = 1000;

    private final List<RowError> errors = new ArrayList<>();
    private long accepted;
    private long rejected;
    private long changed;

    void good() {
        accepted++;
    }

    void bad(List<RowError> reasons) {
        rejected++;
        reasons.forEach(this::keep);
    }

    /** A row that was counted as good turns out bad. */
    void notGoodAfterAll(RowError reason) {
        accepted--;
        rejected++;
        keep(reason);
    }

    void changed(long rows) {
        changed += rows;
    }

    private void keep(RowError error) {
        if (errors.size() < KEPT) {
            errors.add(error);
        }
    }

    /** The same counts, for an attempt to store that may have to be repeated from here. */
    Tally copy() {
        Tally copy = new Tally();
        copy.errors.addAll(errors);
        copy.accepted = accepted;
        copy.rejected = rejected;
        return copy;
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    long changed() {
        return changed;
    }

    /** The reasons that were kept, in the order of the file. */
    List<RowError> errors() {
        return errors.stream().sorted(Comparator.comparingLong(RowError::line)).toList();
    }
}
