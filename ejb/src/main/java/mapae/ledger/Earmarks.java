package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.ledger.domain.Earmark;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.model.EarmarkRows;
import mapae.ledger.model.KnownLines;
import mapae.shared.Refusal;

/** Keeps money that is set aside for those who set it aside. To be asked with the lines held. */
@ApplicationScoped
public class Earmarks {

    @Inject
    private EarmarkRows rows;

    @Inject
    private KnownLines lines;

    /**
     * Refuses an allotment, or its reversal, that does not rest upon what the line is set aside for.
     *
     * @param ground what the posting rests upon
     * @throws Refusal {@code ledger.earmarked} with the line and for what it is set aside
     */
    void require(Posting posting, Optional<String> ground) throws SQLException {
        if (!posting.kind().isOfAllotment()) {
            return;
        }
        for (Map.Entry<LineId, Earmark> one :
                rows.held(posting.byLine().keySet()).entrySet()) {
            if (!one.getValue().allows(posting.kind(), ground)) {
                throw refusal(one.getKey(), one.getValue());
            }
        }
    }

    /**
     * Refuses a line that is set aside.
     *
     * @throws Refusal {@code ledger.earmarked}
     */
    void requireNone(KnownLines.Line line) throws SQLException {
        Earmark earmark = rows.held(Set.of(line.id())).get(line.id());
        if (earmark != null) {
            throw earmark.refusal(line.code());
        }
    }

    /** Those of these lines that are set aside, each with why nobody else allots it. */
    Map<LineId, Refusal> refusals(Collection<LineId> reached) throws SQLException {
        Map<LineId, Refusal> refusals = new HashMap<>();
        for (Map.Entry<LineId, Earmark> one : rows.held(reached).entrySet()) {
            refusals.put(one.getKey(), refusal(one.getKey(), one.getValue()));
        }
        return refusals;
    }

    private Refusal refusal(LineId line, Earmark earmark) throws SQLException {
        return earmark.refusal(lines.byId(line).orElseThrow().code());
    }
}
