package mapae.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.ledger.GrantedBudgets;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.plan.domain.PlanCheck;
import mapae.plan.domain.PlanLine;
import mapae.plan.domain.PlanRow;
import mapae.plan.domain.PlanTerm;
import mapae.plan.model.PlanRuleBook;
import mapae.shared.Refusal;
import mapae.shared.RowFault;

/** Enters lines of drafts: rows are checked one by one, and stored all or not at all. */
@Stateless
@Does(Operation.KEEP_PLAN)
@RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
public class PlanEntry {

    /** Most rows that are entered at once. */
    public static final int MOST_ROWS = 2_000;

    /** The refusal of rows of which any is faulty. */
    public static final String FAULTY = "rows.faulty";

    private static final int MOST_LINES = 20_000;

    @Inject
    private OpenDrafts drafts;

    @Inject
    private PlanRuleBook ruleBook;

    @Inject
    private GrantedBudgets granted;

    /**
     * The years of a draft.
     *
     * @throws Refusal {@code plan.unknown}, {@code plan.not-own} or {@code plan.handed-in}
     */
    public PlanTerm term(long id) {
        try {
            return drafts.get(id).plan().term();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What rows would do to a draft, and what is wrong with them. Stores nothing.
     *
     * @param rows rows that are not checked yet; each has as many amounts as the plan has years
     * @param unread what was found wrong when they were read
     * @throws Refusal {@code plan.unknown}, {@code plan.not-own}, {@code plan.handed-in} or {@code rows.too-many}
     */
    public PlanCheck check(long id, List<PlanRow> rows, List<RowFault> unread) {
        requireAtMost(rows, MOST_ROWS);
        try {
            return check(drafts.get(id), rows, unread, true);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * What rows would do as all lines of a draft. Stores nothing.
     *
     * @throws Refusal as {@link #check(long, List, List)}
     */
    public PlanCheck checkAll(long id, List<PlanRow> rows) {
        requireAtMost(rows, MOST_LINES);
        try {
            return check(drafts.get(id), rows, List.of(), false);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Stores rows in place of the lines of the same codes; all of them, or none. A line keeps its names and its investment
     * where a row says nothing of them.
     *
     * @param seen the version of the draft that they are based on
     * @throws Refusal what {@link #check(long, List, List)} refuses, {@code rows.none}, {@code rows.faulty},
     *     {@code plan.too-many-lines}, or {@code request.conflict} if the draft changed since
     */
    public PlanView put(long id, int seen, List<PlanRow> rows) {
        requireAtMost(rows, MOST_ROWS);
        return store(id, seen, rows, draft -> Set.of(), true);
    }

    /**
     * Stores one row, in place of the line of that code if there is one; without an investment if it names none.
     *
     * @throws Refusal as {@link #put(long, int, List)}
     */
    public PlanView save(long id, int seen, PlanRow row) {
        return store(id, seen, List.of(row), draft -> Set.of(), false);
    }

    /**
     * Stores rows as all lines of the draft; those that they do not name are taken out.
     *
     * @throws Refusal as {@link #put(long, int, List)}, but for as many rows as a plan may have lines
     */
    public PlanView replace(long id, int seen, List<PlanRow> rows) {
        requireAtMost(rows, MOST_LINES);
        Set<String> kept = rows.stream().map(PlanRow::code).collect(Collectors.toSet());
        return store(
                id,
                seen,
                rows,
                draft -> draft.lines().stream()
                        .map(PlanLine::code)
                        .filter(code -> !kept.contains(code))
                        .collect(Collectors.toSet()),
                false);
    }

    /**
     * Takes a line out.
     *
     * @throws Refusal {@code plan.unknown}, {@code plan.not-own}, {@code plan.handed-in}, {@code plan.line-unknown}, or
     *     {@code request.conflict} if the draft changed since
     */
    public PlanView remove(long id, int seen, String code) {
        try {
            PlanBook draft = drafts.get(id);
            if (draft.lines().stream().noneMatch(line -> line.code().equals(code))) {
                throw Refusal.notFound("plan.line-unknown", code);
            }
            return drafts.change(draft, seen, List.of(), Set.of(code));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private PlanView store(
            long id, int seen, List<PlanRow> rows, Function<PlanBook, Set<String>> taken, boolean keepsInvestment) {
        if (rows.isEmpty()) {
            throw Refusal.invalid("rows.none");
        }
        try {
            PlanBook draft = drafts.get(id);
            PlanCheck check = check(draft, rows, List.of(), keepsInvestment);
            if (!check.isSound()) {
                throw Refusal.rule(FAULTY, check.faults().size());
            }
            Set<String> gone = taken.apply(draft);
            long after = draft.lines().size() - gone.size() + check.count(PlanCheck.Effect.ADDED);
            if (after > MOST_LINES) {
                throw Refusal.rule("plan.too-many-lines", MOST_LINES);
            }
            return drafts.change(draft, seen, check.news(), gone);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private PlanCheck check(PlanBook draft, List<PlanRow> rows, List<RowFault> unread, boolean keepsInvestment)
            throws SQLException {
        Map<String, PlanLine> known =
                draft.lines().stream().collect(Collectors.toMap(PlanLine::code, Function.identity()));
        Set<String> unnamed = rows.stream()
                .map(PlanRow::code)
                .filter(code -> !known.containsKey(code))
                .collect(Collectors.toSet());
        Set<String> named =
                rows.stream().flatMap(row -> row.investment().stream()).collect(Collectors.toSet());
        return PlanCheck.of(
                draft.plan().term(),
                new PlanCheck.Known(
                        known,
                        granted.titles(draft.plan().owner(), unnamed),
                        ruleBook.investments(named),
                        keepsInvestment),
                rows,
                unread);
    }

    private static void requireAtMost(List<PlanRow> rows, int most) {
        if (rows.size() > most) {
            throw Refusal.invalid("rows.too-many", most);
        }
    }
}
