package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.domain.CommitmentBalance;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Restatement;
import mapae.ledger.model.CommitmentBatch;
import mapae.ledger.model.CommitmentBatch.Line;
import mapae.ledger.model.FileSources;
import mapae.ledger.model.FileSources.Said;
import mapae.shared.Refusal;

/**
 * Takes payments in from files, many rows at once, in the caller's transaction. Who may import is decided by the door of
 * the import.
 */
@Stateless
@PermitAll
public class ExpenditureFileIntake {

    @Inject
    private Books books;

    @Inject
    private FileSources sources;

    @Inject
    private CommitmentBatch commitments;

    /**
     * Pays what is new; of a payment of which the file says another amount now, pays more or takes in what came back.
     *
     * @param by sign-in name of whoever sent the file
     */
    public TakenRows store(List<ExpenditureFacts> facts, String by, FileBookings bookings) {
        try {
            Map<String, Said> paid = sources.expenditures(
                    facts.stream().map(ExpenditureFacts::externalId).toList());
            Map<String, Said> promised = sources.commitments(
                    facts.stream().map(ExpenditureFacts::commitment).toList());
            List<Long> known = promised.values().stream().map(Said::commitment).toList();
            Map<Long, Line> places = commitments.lines(known);
            BookSheet sheet = books.sheet(
                    books.closed(places.values().stream()
                            .map(line -> new BookSheet.Year(line.owner(), line.year()))
                            .toList()),
                    places.values().stream().map(Line::id).toList());
            Map<Long, CommitmentBalance> held = commitments.held(known);
            List<Draft> drafts = new ArrayList<>();

            FileRows rows = new FileRows(facts.size());
            List<Integer> sound = rows.sound(
                    position -> PostingRules.bounded(facts.get(position).amount()));
            rows.each(sound, position -> {
                ExpenditureFacts fact = facts.get(position);
                long commitment = Optional.ofNullable(promised.get(fact.commitment()))
                        .map(Said::commitment)
                        .orElseThrow(() -> Refusal.notFound("commitment.external-unknown", fact.commitment()));
                Optional<Said> earlier = Optional.ofNullable(paid.get(fact.externalId()));
                if (earlier.filter(said -> said.commitment() != commitment).isPresent()) {
                    throw Refusal.rule("expenditure.external-elsewhere", fact.externalId());
                }
                Line line = places.get(commitment);
                Optional<Posting> posting =
                        Restatement.ofExpenditure(line.id(), earlier.map(Said::amount), fact.amount());
                if (posting.isEmpty()) {
                    return false;
                }
                CommitmentBalance balance =
                        held.get(commitment).plus(posting.get().entries());
                boolean needsReason = earlier.isPresent() || posting.get().kind() == PostingKind.REFUND;
                sheet.add(
                        new Books.Place(
                                line.owner(),
                                line.year(),
                                PostingRules.day(line.year(), Optional.of(fact.valueDate()), fact.valueDate()),
                                by,
                                fact.reason()
                                        .or(() -> needsReason
                                                ? Optional.of(FileRows.AS_THE_FILE_SAYS)
                                                : Optional.empty()),
                                Optional.empty()),
                        posting.get());
                held.put(commitment, balance);
                drafts.add(new Draft(fact.externalId(), new Said(commitment, fact.amount()), balance));
                return true;
            });
            write(sheet, drafts, bookings);
            return rows.taken();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private record Draft(String externalId, Said said, CommitmentBalance balance) {}

    private void write(BookSheet sheet, List<Draft> drafts, FileBookings bookings) throws SQLException {
        List<Books.Entered> entered = books.write(sheet);
        Map<Long, CommitmentBalance> balances = new HashMap<>();
        Map<Long, Long> links = new HashMap<>();
        Map<String, Said> said = new HashMap<>();
        for (int i = 0; i < entered.size(); i++) {
            Draft draft = drafts.get(i);
            balances.put(draft.said().commitment(), draft.balance());
            links.put(entered.get(i).id(), draft.said().commitment());
            said.put(draft.externalId(), draft.said());
            bookings.add(entered.get(i).year(), entered.get(i).number());
        }
        commitments.store(balances);
        commitments.link(links);
        sources.storeExpenditures(said);
    }
}
