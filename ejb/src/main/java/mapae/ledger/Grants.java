package mapae.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.JournalRows;
import mapae.ledger.model.KnownLines;

/** Writes what is granted or allotted to lines of one organisation, and has what waited for the money take it up. */
@ApplicationScoped
public class Grants {

    /** After these there is money free to be committed, which is promised to what was reserved first. */
    private static final Set<PostingKind> FREES = Set.of(PostingKind.ALLOTMENT, PostingKind.RESERVE_GRANT);

    @Inject
    private Books books;

    @Inject
    private KnownLines known;

    @Inject
    private JournalRows journal;

    @Inject
    private Obligations obligations;

    @Inject
    private AuditTrail trail;

    /**
     * Writes it.
     *
     * @param ids the lines that it reaches, by code
     * @param ground what it rests upon, if upon anything
     */
    PostingView write(Books.Place place, Posting posting, Map<String, LineId> ids, Optional<String> ground, Actor by)
            throws SQLException {
        List<Obligations.TakenUp> taken = List.of();
        Books.Written written;
        if (FREES.contains(posting.kind())) {
            Obligations.Waiting waiting = obligations.hold(place.organisation(), place.year(), ids);
            written = enter(place, posting, ground);
            taken = obligations.takeUp(place, waiting, ids, written);
        } else {
            written = enter(place, posting, ground);
        }
        PostingView posted = PostingView.of(journal.byId(written.id()).orElseThrow());
        trail.append(LedgerAudited.posted(posted, currencyOf(ids)), by);
        Obligations.tell(trail, place.year(), taken, by);
        return posted;
    }

    private Books.Written enter(Books.Place place, Posting posting, Optional<String> ground) {
        return ground.map(one -> books.write(place, posting, one)).orElseGet(() -> books.write(place, posting));
    }

    private String currencyOf(Map<String, LineId> ids) throws SQLException {
        return known.byId(ids.values().iterator().next()).orElseThrow().currency();
    }
}
