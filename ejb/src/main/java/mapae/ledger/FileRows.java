package mapae.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.Refusal;

/** Goes through the rows of a file and notes what became of each: refused, posted, or nothing new. */
final class FileRows {

    /** Why a difference is posted. */
    static final String AS_THE_FILE_SAYS = "가져온 파일에 적힌 대로 / As the file says";

    private final int size;
    private final BitSet changed = new BitSet();
    private final Map<Integer, Refusal> refused = new HashMap<>();

    FileRows(int size) {
        this.size = size;
    }

    /** Checks a row. */
    @FunctionalInterface
    interface Check {
        void of(int position);
    }

    /** Posts a row; tells whether there was anything to post. */
    @FunctionalInterface
    interface Step {
        boolean of(int position) throws SQLException;
    }

    /** The rows that a check does not refuse. */
    List<Integer> sound(Check check) {
        List<Integer> sound = new ArrayList<>();
        for (int position = 0; position < size; position++) {
            try {
                check.of(position);
                sound.add(position);
            } catch (Refusal refusal) {
                refused.put(position, refusal);
            }
        }
        return sound;
    }

    /** Takes a step for each of these rows. */
    void each(List<Integer> positions, Step step) throws SQLException {
        for (int position : positions) {
            try {
                if (step.of(position)) {
                    changed.set(position);
                }
            } catch (Refusal refusal) {
                refused.put(position, refusal);
            }
        }
    }

    TakenRows taken() {
        return new TakenRows(changed, refused);
    }

    /**
     * What was found under a code.
     *
     * @throws Refusal {@code ledger.line-unknown} if nothing was
     */
    static <T> T known(T found) {
        return Optional.ofNullable(found).orElseThrow(() -> Refusal.notFound("ledger.line-unknown"));
    }
}
