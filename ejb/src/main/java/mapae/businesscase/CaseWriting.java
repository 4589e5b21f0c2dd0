package mapae.businesscase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.businesscase.domain.CaseContent;
import mapae.businesscase.domain.CaseText;
import mapae.businesscase.domain.Completeness;
import mapae.businesscase.domain.RawRow;
import mapae.businesscase.domain.Section;
import mapae.businesscase.domain.SectionCheck;
import mapae.businesscase.domain.Shortfall;
import mapae.businesscase.model.BusinessCase;
import mapae.businesscase.model.CaseSections;
import mapae.businesscase.model.CaseVersions;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Writes business cases and submits them: a planner for any investment, a project manager for those of their own. */
@Stateless
@Does(Operation.KEEP_CASE)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER})
public class CaseWriting {

    /** The refusal of rows of which any is faulty. */
    public static final String FAULTY = "rows.faulty";

    /** The refusal to submit a case in which something is missing. */
    public static final String INCOMPLETE = "case.incomplete";

    private static final int LONGEST_REASON = 5_000;
    private static final String WON = "KRW";

    @Inject
    private CaseVersions versions;

    @Inject
    private CaseSections sections;

    @Inject
    private CaseViews views;

    @Inject
    private CaseRates rates;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Begins a version.
     *
     * @param investment code of the investment
     * @param from the version that it takes over whole; from nothing if empty
     * @throws Refusal {@code investment.unknown}, {@code case.not-own}, {@code case.investment-over},
     *     {@code case.not-won}, {@code case.already-open}, {@code case.unknown} or {@code case.other-investment}
     */
    public CaseView begin(String investment, Optional<Long> from) {
        try {
            InvestmentView found = register.byCode(investment);
            Hand hand = hand(found.owner(), investment);
            if (found.stage().isOver()) {
                throw Refusal.rule("case.investment-over", investment);
            }
            if (!found.currency().equals(WON)) {
                throw Refusal.rule("case.not-won", investment);
            }
            CaseContent taken = from.isPresent() ? former(from.get(), investment) : null;
            int number = versions.nextNumber(found.id());
            if (versions.hasOpen(found.id())) {
                throw Refusal.conflict("case.already-open", investment);
            }
            BusinessCase begun = new BusinessCase(found.id(), number, from, hand, clock.instant());
            versions.add(begun);
            store(begun.id(), taken);
            CaseView view = view(begun.id()).head();
            tell(CaseAudited.begun(view), found.owner(), hand);
            return view;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private CaseContent former(long id, String investment) throws SQLException {
        CaseBook book = view(id);
        if (!book.head().investment().equals(investment)) {
            throw Refusal.invalid("case.other-investment");
        }
        return book.content();
    }

    private void store(long id, CaseContent taken) throws SQLException {
        if (taken == null) {
            FiscalYear year = FiscalYear.containing(LocalDate.now(clock));
            sections.replace(id, Section.TEXT, List.of(CaseText.begun(year, rates.usual())));
            return;
        }
        for (Section section : Section.values()) {
            sections.replace(id, section, taken.rows(section));
        }
    }

    /**
     * What rows would do as all rows of a section, and what is wrong with them. Stores nothing.
     *
     * @throws Refusal {@code case.unknown}, {@code case.not-own}, {@code case.not-draft} or {@code rows.too-many}
     */
    public SectionCheck check(long id, Section section, List<RawRow> rows) {
        try {
            return check(draft(id), section, rows);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Stores rows as all rows of a section, all or none.
     *
     * @param seen the version of the draft that they are based on
     * @throws Refusal as {@link #check}, {@code rows.faulty}, or {@code request.conflict} if it changed since
     */
    public CaseView save(long id, int seen, Section section, List<RawRow> rows) {
        try {
            CaseBook before = draft(id);
            SectionCheck check = check(before, section, rows);
            if (!check.isSound()) {
                throw Refusal.rule(FAULTY, check.faults().size());
            }
            Hand hand = hand(before.head().owner(), before.head().investment());
            // whoever was faster has the version: no row is touched before it is ours
            find(id).edit(seen, hand, clock.instant());
            versions.flush();
            sections.replace(id, section, check.rows());
            CaseView after = view(id).head();
            tell(CaseAudited.edited(after, section, before.content(), check.rows()), after.owner(), hand);
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Submits a draft: from then on it stays as it is.
     *
     * @param seen the version that is submitted
     * @throws Refusal {@code case.unknown}, {@code case.not-own}, {@code case.not-draft}, {@code case.incomplete}, or
     *     {@code request.conflict} if it changed since
     */
    public CaseView submit(long id, int seen) {
        try {
            CaseBook book = draft(id);
            List<Shortfall> missing = Completeness.missing(book.content());
            if (!missing.isEmpty()) {
                throw Refusal.rule(INCOMPLETE, missing.size());
            }
            Hand hand = hand(book.head().owner(), book.head().investment());
            find(id).submit(seen, hand, clock.instant());
            versions.flush();
            return told(id, CaseAudited::submitted, hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Takes a version back that is written or waits for a decision.
     *
     * @param seen the version that is withdrawn
     * @param reason why
     * @throws Refusal {@code case.unknown}, {@code case.not-own}, {@code case.not-open}, {@code case.reason-missing},
     *     {@code case.too-long}, or {@code request.conflict} if it changed since
     */
    public CaseView withdraw(long id, int seen, String reason) {
        try {
            CaseView head = view(id).head();
            Hand hand = hand(head.owner(), head.investment());
            find(id).withdraw(seen, reason(reason), clock.instant());
            versions.flush();
            return told(id, CaseAudited::ended, hand);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    static String reason(String given) {
        if (given == null || given.isBlank()) {
            throw Refusal.invalid("case.reason-missing");
        }
        if (given.length() > LONGEST_REASON) {
            throw Refusal.invalid("case.too-long", LONGEST_REASON);
        }
        return given.strip();
    }

    private SectionCheck check(CaseBook draft, Section section, List<RawRow> rows) {
        if (rows.size() > section.most()) {
            throw Refusal.invalid("rows.too-many", section.most());
        }
        if (section == Section.TEXT && rows.isEmpty()) {
            throw Refusal.invalid("rows.none");
        }
        return SectionCheck.of(section, rows, draft.content(), rates.keys());
    }

    private CaseBook draft(long id) throws SQLException {
        CaseBook book = view(id);
        hand(book.head().owner(), book.head().investment());
        if (!book.head().canChange()) {
            throw Refusal.conflict("case.not-draft");
        }
        return book;
    }

    private Hand hand(OrganisationId owner, String investment) {
        return currentCaller.get().hands(Operation.KEEP_CASE, owner).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("case.not-own", investment));
    }

    private CaseView told(long id, Function<CaseView, CaseAudited> event, Hand hand) throws SQLException {
        CaseView after = view(id).head();
        tell(event.apply(after), after.owner(), hand);
        return after;
    }

    private void tell(CaseAudited audited, OrganisationId owner, Hand hand) {
        trail.append(audited, currentCaller.actor(Operation.KEEP_CASE, owner, hand));
    }

    private CaseBook view(long id) throws SQLException {
        return views.books(List.of(id)).get(0);
    }

    private BusinessCase find(long id) {
        return versions.byId(id).orElseThrow(() -> Refusal.notFound("case.unknown", id));
    }
}
