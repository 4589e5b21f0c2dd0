package mapae.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;
import mapae.ledger.domain.AllotmentFreeze;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.domain.Restatement;
import mapae.ledger.model.BudgetLines;
import mapae.ledger.model.FileSources;
import mapae.ledger.model.FileSources.Document;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Takes budgets and allotments in from files, many rows at once, in the caller's transaction. Who may import is decided by
 * the door of the import.
 */
@Stateless
@PermitAll
public class BudgetFileIntake {

    @Inject
    private Books books;

    @Inject
    private YearClosed yearClosed;

    @Inject
    private LineTree tree;

    @Inject
    private BudgetLines lines;

    @Inject
    private FileSources sources;

    @Inject
    private Obligations obligations;

    @Inject
    private FundingHolds holds;

    @Inject
    private Earmarks earmarks;

    @Inject
    private AuditTrail trail;

    /**
     * Posts what is new, and of what changed the difference; lines that a budget names are added if they are not there
     * yet.
     *
     * @param by sign-in name of whoever sent the file
     */
    public TakenRows store(List<BudgetDocumentFacts> facts, String by, FileBookings bookings) {
        try {
            FileRows rows = new FileRows(facts.size());
            Set<BookSheet.Year> closed = books.closed(facts.stream()
                    .map(fact -> new BookSheet.Year(fact.organisation(), fact.year()))
                    .toList());
            List<Integer> sound = rows.sound(position -> {
                BudgetDocumentFacts fact = facts.get(position);
                PostingRules.requireCode(fact.line());
                PostingRules.bounded(fact.amount());
                day(fact);
            });
            Map<BookSheet.Year, Map<String, String>> withoutRoom = new HashMap<>();
            Map<BookSheet.Year, Map<String, LineId>> ids =
                    lines(sound.stream().map(facts::get).toList(), closed, withoutRoom);
            List<LineId> found = ids.values().stream()
                    .flatMap(ofYear -> ofYear.values().stream())
                    .toList();
            Map<Document, Won> before = sources.budgets(found);
            BookSheet sheet = books.sheet(closed, found);
            Map<LineId, Refusal> frozen = holds.refusals(found);
            Map<LineId, Refusal> setAside = earmarks.refusals(found);
            Map<LineId, String> withParts = lines.withParts(found);
            Map<Document, Won> said = new LinkedHashMap<>();
            rows.each(sound, position -> {
                BudgetDocumentFacts fact = facts.get(position);
                BookSheet.Year year = new BookSheet.Year(fact.organisation(), fact.year());
                Optional<LineId> there = Optional.ofNullable(ids.get(year).get(fact.line()));
                if (there.isEmpty() && closed.contains(year)) {
                    throw yearClosed.refusal(fact.year());
                }
                requireRoom(withoutRoom.getOrDefault(year, Map.of()).get(fact.line()), "ledger.line-holds-money");
                LineId line = FileRows.known(there.orElse(null));
                requireRoom(withParts.get(line), "ledger.line-has-parts");
                Document document = new Document(line, fact.kind(), fact.number());
                Optional<Won> earlier = Optional.ofNullable(before.get(document));
                Optional<Posting> posting = Restatement.ofBudget(fact.kind(), line, earlier, fact.amount());
                if (posting.isEmpty()) {
                    return false;
                }
                if (AllotmentFreeze.heldBack(posting.get()).contains(line) && frozen.containsKey(line)) {
                    throw frozen.get(line);
                }
                if (fact.kind() == PostingKind.ALLOTMENT && setAside.containsKey(line)) {
                    throw setAside.get(line);
                }
                sheet.add(
                        new Books.Place(
                                fact.organisation(),
                                fact.year(),
                                day(fact),
                                by,
                                earlier.map(amount -> FileRows.AS_THE_FILE_SAYS),
                                Optional.empty()),
                        posting.get());
                said.put(document, fact.amount());
                return true;
            });
            List<Serving> serving = serving(sheet, ids);
            books.write(sheet).forEach(entered -> bookings.add(entered.year(), entered.number()));
            serve(serving, sheet, actor(by));
            sources.storeBudgets(said);
            return rows.taken();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Puts on the trail what a file has put into the books, when all of it is in. */
    public void record(String importKind, String by, FileBookings bookings) {
        bookings.ranges().forEach(range -> trail.append(FileAudited.of(importKind, range), actor(by)));
    }

    private static Actor actor(String by) {
        Actor itself = Actor.OF_ITSELF;
        return new Actor(itself.username(), itself.displayName(), itself.role(), Optional.of(by));
    }

    private static void requireRoom(String code, String refusal) {
        if (code != null) {
            throw Refusal.rule(refusal, code);
        }
    }

    /**
     * What is reserved on lines that a file allots.
     *
     * @param place where it is taken up: that of the year's last allotment
     * @param lines by code
     * @param waiting what is reserved
     */
    private record Serving(Books.Place place, Map<String, LineId> lines, Obligations.Waiting waiting) {}

    /** Holds what is reserved on lines that are allotted, before the series of numbers is held. */
    private List<Serving> serving(BookSheet sheet, Map<BookSheet.Year, Map<String, LineId>> ids) throws SQLException {
        Map<BookSheet.Year, Books.Place> places = new TreeMap<>();
        Set<LineId> allotted = new HashSet<>();
        for (BookSheet.Draft draft : sheet.drafts()) {
            if (draft.posting().kind() == PostingKind.ALLOTMENT) {
                places.put(draft.year(), draft.place());
                allotted.addAll(draft.posting().byLine().keySet());
            }
        }
        List<Serving> serving = new ArrayList<>();
        for (Map.Entry<BookSheet.Year, Books.Place> one : places.entrySet()) {
            BookSheet.Year year = one.getKey();
            Map<String, LineId> lines = new TreeMap<>(ids.get(year));
            lines.values().retainAll(allotted);
            serving.add(new Serving(one.getValue(), lines, obligations.hold(year.organisation(), year.year(), lines)));
        }
        return serving;
    }

    private void serve(List<Serving> serving, BookSheet sheet, Actor actor) throws SQLException {
        Books.Written written = new Books.Written(0, 0, sheet.after());
        for (Serving one : serving) {
            List<Obligations.TakenUp> taken = obligations.takeUp(one.place(), one.waiting(), one.lines(), written);
            Obligations.tell(trail, one.place().year(), taken, actor);
        }
    }

    private static LocalDate day(BudgetDocumentFacts fact) {
        return PostingRules.day(fact.year(), Optional.of(fact.valueDate()), fact.valueDate());
    }

    /**
     * The lines that the rows name; where the year is open, those that a budget names are there afterwards.
     *
     * @param withoutRoom where to put the codes of lines that may not be there, each with the line above that holds money
     */
    private Map<BookSheet.Year, Map<String, LineId>> lines(
            List<BudgetDocumentFacts> facts,
            Set<BookSheet.Year> closed,
            Map<BookSheet.Year, Map<String, String>> withoutRoom)
            throws SQLException {
        Map<BookSheet.Year, Map<String, String>> wanted = new LinkedHashMap<>();
        Map<BookSheet.Year, Map<String, Bilingual>> titles = new HashMap<>();
        Map<BookSheet.Year, List<String>> asked = new HashMap<>();
        for (BudgetDocumentFacts fact : facts) {
            BookSheet.Year year = new BookSheet.Year(fact.organisation(), fact.year());
            Map<String, String> ofYear = wanted.computeIfAbsent(year, y -> new LinkedHashMap<>());
            asked.computeIfAbsent(year, y -> new ArrayList<>()).add(fact.line());
            if (fact.kind() != PostingKind.ALLOTMENT) {
                LineTree.withAbove(fact.line()).forEach(code -> ofYear.putIfAbsent(code, fact.currency()));
                fact.title()
                        .ifPresent(title -> titles.computeIfAbsent(year, y -> new HashMap<>())
                                .putIfAbsent(fact.line(), title));
            }
        }
        Map<BookSheet.Year, Map<String, LineId>> ids = new HashMap<>();
        for (Map.Entry<BookSheet.Year, Map<String, String>> one : wanted.entrySet()) {
            BookSheet.Year year = one.getKey();
            if (!closed.contains(year)) {
                Map<String, String> without = tree.withoutRoom(
                        year.organisation(), year.year(), one.getValue().keySet());
                withoutRoom.put(year, without);
                one.getValue().keySet().removeAll(without.keySet());
                tree.complete(year.organisation(), year.year(), one.getValue(), titles.getOrDefault(year, Map.of()));
            }
            ids.put(year, lines.byCode(year.organisation(), year.year(), asked.get(year)));
        }
        return ids;
    }
}
