package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Retention;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.RetentionRows;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Keeps on their lines what is kept for one purpose. To be asked with the lines held. */
@ApplicationScoped
public class Retentions {

    @Inject
    private RetentionRows rows;

    @Inject
    private KnownLines lines;

    /**
     * Refuses a posting that would take what is kept.
     *
     * @throws Refusal {@code ledger.retained} with the line, what is kept of it and what would be left
     */
    void require(PostingKind kind, SortedMap<LineId, LineBalance> before, SortedMap<LineId, LineBalance> after)
            throws SQLException {
        for (Map.Entry<LineId, Won> one : kept(after.keySet()).entrySet()) {
            LineId line = one.getKey();
            Optional<Refusal> refusal = Retention.refuse(
                    kind, lines.byId(line).orElseThrow().code(), one.getValue(), before.get(line), after.get(line));
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }
    }

    /** What is kept of these lines in all. */
    Map<LineId, Won> kept(Collection<LineId> reached) throws SQLException {
        return rows.kept(reached);
    }

    /** The codes of lines of which something is kept, for what is said of them. */
    Map<LineId, KnownLines.Line> named(Set<LineId> kept) throws SQLException {
        return lines.byIds(kept);
    }
}
