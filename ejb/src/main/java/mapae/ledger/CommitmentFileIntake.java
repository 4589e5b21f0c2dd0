package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.CommitmentBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.Restatement;
import mapae.ledger.model.BudgetLines;
import mapae.ledger.model.CommitmentBatch;
import mapae.ledger.model.CommitmentBatch.Line;
import mapae.ledger.model.CommitmentRows.Purpose;
import mapae.ledger.model.FileSources;
import mapae.ledger.model.FileSources.Said;
import mapae.ledger.model.KnownLines;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Takes commitments in from files, many rows at once, in the caller's transaction. Who may import is decided by the door
 * of the import.
 */
@Stateless
@PermitAll
public class CommitmentFileIntake {

    @Inject
    private Books books;

    @Inject
    private BudgetLines lines;

    @Inject
    private FileSources sources;

    @Inject
    private CommitmentBatch commitments;

    @Inject
    private SpendingCeilings spendingCeilings;

    @Inject
    private KnownLines knownLines;

    /**
     * Makes the commitments that are new and changes by the difference those of which the file says another amount; of
     * these rows, those that promise less come first. What a commitment is for stays as it was made.
     *
     * @param by sign-in name of whoever sent the file
     */
    public TakenRows store(List<CommitmentFacts> facts, String by, FileBookings bookings) {
        try {
            Map<String, Said> before = sources.commitments(
                    facts.stream().map(CommitmentFacts::externalId).toList());
            List<Long> known = before.values().stream().map(Said::commitment).toList();
            Map<Long, Line> places = commitments.lines(known);
            Map<BookSheet.Year, Map<String, LineId>> ids = lines(facts);
            Set<BookSheet.Year> closed = books.closed(ids.keySet());
            List<LineId> toHold = new ArrayList<>();
            ids.values().forEach(ofYear -> toHold.addAll(ofYear.values()));
            places.values().forEach(place -> toHold.add(place.id()));
            BookSheet sheet = books.sheet(closed, toHold);
            Map<LineId, String> withParts = lines.withParts(toHold);
            CeilingSheet ceilings = spendingCeilings.sheet(investments(facts), known);
            Map<LineId, KnownLines.Line> lineOf = knownLines.byIds(new HashSet<>(toHold));
            Map<Long, CommitmentBalance> held = commitments.held(known);
            Drafts drafts = new Drafts();

            FileRows rows = new FileRows(facts.size());
            List<Integer> sound = rows.sound(position -> check(facts.get(position)));
            sound.sort(Comparator.comparing(position -> isMore(facts.get(position), before)));
            rows.each(sound, position -> {
                CommitmentFacts fact = facts.get(position);
                Optional<Said> earlier = Optional.ofNullable(before.get(fact.externalId()));
                LineId line = earlier.isPresent()
                        ? same(fact, earlier.get(), places)
                        : FileRows.known(ids.get(new BookSheet.Year(fact.organisation(), fact.year()))
                                .get(fact.line()));
                if (withParts.containsKey(line)) {
                    throw Refusal.rule("ledger.line-has-parts", withParts.get(line));
                }
                Optional<Posting> posting = Restatement.ofCommitment(line, earlier.map(Said::amount), fact.amount());
                if (posting.isEmpty()) {
                    return false;
                }
                earlier.ifPresent(said -> requireYear(fact, places.get(said.commitment())));
                CommitmentBalance balance = earlier.map(said -> held.get(said.commitment()))
                        .orElse(CommitmentBalance.EMPTY)
                        .plus(posting.get().entries());
                Won more = posting.get().sum(Account.AVAILABLE).negated();
                CeilingSheet.Room room = earlier.isPresent()
                        ? ceilings.room(earlier.get().commitment(), more, fact.valueDate())
                        : ceilings.room(fact.investment(), lineOf.get(line).currency(), more, fact.valueDate());
                sheet.add(place(fact, by, earlier.map(said -> FileRows.AS_THE_FILE_SAYS)), posting.get());
                earlier.ifPresent(said -> held.put(said.commitment(), balance));
                drafts.add(fact, line, earlier.map(Said::commitment), balance, room.take());
                return true;
            });
            write(sheet, drafts, bookings);
            return rows.taken();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Set<InvestmentId> investments(List<CommitmentFacts> facts) {
        return facts.stream().flatMap(fact -> fact.investment().stream()).collect(Collectors.toSet());
    }

    private static void check(CommitmentFacts fact) {
        PostingRules.bounded(fact.amount());
        PostingRules.day(fact.year(), Optional.of(fact.valueDate()), fact.valueDate());
    }

    private static boolean isMore(CommitmentFacts fact, Map<String, Said> before) {
        return Optional.ofNullable(before.get(fact.externalId()))
                .map(said -> fact.amount().compareTo(said.amount()) >= 0)
                .orElse(true);
    }

    private Map<BookSheet.Year, Map<String, LineId>> lines(List<CommitmentFacts> facts) throws SQLException {
        Map<BookSheet.Year, List<String>> asked = new HashMap<>();
        facts.forEach(fact -> asked.computeIfAbsent(
                        new BookSheet.Year(fact.organisation(), fact.year()), year -> new ArrayList<>())
                .add(fact.line()));
        Map<BookSheet.Year, Map<String, LineId>> ids = new HashMap<>();
        for (Map.Entry<BookSheet.Year, List<String>> one : asked.entrySet()) {
            ids.put(
                    one.getKey(),
                    lines.byCode(one.getKey().organisation(), one.getKey().year(), one.getValue()));
        }
        return ids;
    }

    /** The line of a commitment that was made before: the one that the file names, or what it went on from there. */
    private static LineId same(CommitmentFacts fact, Said earlier, Map<Long, Line> places) {
        Line line = places.get(earlier.commitment());
        if (!line.owner().equals(fact.organisation()) || !line.code().equals(fact.line())) {
            throw elsewhere(fact, line);
        }
        return line.id();
    }

    private static void requireYear(CommitmentFacts fact, Line line) {
        if (!line.year().equals(fact.year())) {
            throw elsewhere(fact, line);
        }
    }

    private static Refusal elsewhere(CommitmentFacts fact, Line line) {
        return Refusal.rule(
                "commitment.external-elsewhere", fact.externalId(), line.organisation(), line.year(), line.code());
    }

    private static Books.Place place(CommitmentFacts fact, String by, Optional<String> reason) {
        return new Books.Place(fact.organisation(), fact.year(), fact.valueDate(), by, reason, Optional.empty());
    }

    private void write(BookSheet sheet, Drafts drafts, FileBookings bookings) throws SQLException {
        List<Books.Entered> entered = books.write(sheet);
        Map<Long, Purpose> made = new HashMap<>();
        Map<Long, CommitmentBalance> balances = new HashMap<>();
        Map<Long, Long> links = new HashMap<>();
        Map<String, Said> said = new HashMap<>();
        Map<Long, Long> counted = new HashMap<>();
        for (int i = 0; i < entered.size(); i++) {
            Drafts.One one = drafts.all.get(i);
            long posting = entered.get(i).id();
            long commitment = one.commitment().orElse(posting);
            if (one.commitment().isEmpty()) {
                made.put(commitment, one.purpose());
                one.ceiling().ifPresent(ceiling -> counted.put(commitment, ceiling));
            }
            balances.put(commitment, one.balance());
            links.put(posting, commitment);
            said.put(one.externalId(), new Said(commitment, one.amount()));
            bookings.add(entered.get(i).year(), entered.get(i).number());
        }
        commitments.add(made);
        commitments.store(balances);
        commitments.link(links);
        spendingCeilings.count(counted);
        sources.storeCommitments(said);
    }

    /** What becomes of the rows whose postings are on the sheet, in the same order. */
    private static final class Drafts {

        private final List<One> all = new ArrayList<>();

        private record One(
                String externalId,
                Won amount,
                Optional<Long> commitment,
                Purpose purpose,
                CommitmentBalance balance,
                Optional<Long> ceiling) {}

        private void add(
                CommitmentFacts fact,
                LineId line,
                Optional<Long> commitment,
                CommitmentBalance balance,
                Optional<Long> ceiling) {
            Purpose purpose = new Purpose(line, fact.investment(), fact.description(), fact.counterparty());
            all.add(new One(fact.externalId(), fact.amount(), commitment, purpose, balance, ceiling));
        }
    }
}
