package mapae.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.audit.Actor;
import mapae.ledger.BudgetCommand.Share;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LedgerRule;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.Movement;
import mapae.ledger.domain.Posting;
import mapae.ledger.domain.PostingKind;
import mapae.ledger.model.BudgetLines;
import mapae.ledger.model.KnownLines;
import mapae.ledger.model.LedgerRuleBook;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;

/** Posts what law or the reserve grants to the lines of an organisation, and what of it is allotted. */
@Stateless
@Does(Operation.POST_LEDGER)
@RolesAllowed({Roles.PLANNER, Roles.FINANCE_OFFICER})
public class BudgetPostings {

    /** Most lines of a posting. */
    public static final int MOST_LINES = 500;

    private static final String WON = "KRW";

    @Inject
    private LineTree tree;

    @Inject
    private BudgetLines lines;

    @Inject
    private KnownLines known;

    @Inject
    private LedgerRuleBook rules;

    @Inject
    private Grants grants;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /**
     * Posts a budget or an allotment: a planner for any organisation, a finance officer for their own; or a grant from the
     * reserve: a planner, with a reference and a reason. Lines that a budget or a grant names are added if they are not
     * there yet. What was reserved on lines that receive free money is taken up at once.
     *
     * @throws Refusal {@code organisation.unknown}, {@code ledger.not-own}, {@code ledger.kind}, what
     *     {@link PostingRules} and {@link Books#write} refuse, {@code ledger.too-many-lines}, {@code ledger.currency},
     *     {@code ledger.line-has-parts}, {@code ledger.line-holds-money}, {@code ledger.reserve-planner} or {@code ledger.reserve-no-reference}
     */
    public PostingView post(String organisation, FiscalYear year, BudgetCommand command) {
        OrganisationView owner = organisations.byCode(organisation);
        Caller caller = currentCaller.get();
        if (!caller.may(Operation.POST_LEDGER, owner.id())) {
            throw Refusal.forbidden("ledger.not-own", organisation);
        }
        check(command);
        Optional<String> reference = reference(command, caller, owner);
        LocalDate day = PostingRules.day(year, command.valueDate(), LocalDate.now(clock));
        Optional<String> reason = command.reason()
                .map(text -> PostingRules.bounded(text, PostingRules.LONGEST_REASON))
                .filter(text -> !text.isEmpty());
        try {
            Map<String, LineId> ids = find(owner, year, command);
            List<Movement> movements = command.lines().stream()
                    .map(share -> movement(command.kind(), ids.get(share.line()), share))
                    .toList();
            Books.Place place = new Books.Place(owner.id(), year, day, caller.username(), reason, Optional.empty());
            Actor actor = currentCaller.actor(Operation.POST_LEDGER, owner.id());
            return grants.write(place, Posting.of(command.kind(), movements), ids, reference, actor);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static void check(BudgetCommand command) {
        switch (command.kind()) {
            case INITIAL_BUDGET, ALLOTMENT, RESERVE_GRANT ->
                command.lines().forEach(share -> PostingRules.positive(share.amount()));
            // a supplementary budget may cut
            case SUPPLEMENTARY_BUDGET -> command.lines().forEach(share -> PostingRules.bounded(share.amount()));
            default -> throw Refusal.invalid("ledger.kind", command.kind().code());
        }
        if (command.lines().size() > MOST_LINES) {
            throw Refusal.invalid("ledger.too-many-lines", MOST_LINES);
        }
        command.lines().forEach(share -> PostingRules.requireCode(share.line()));
        command.currency().ifPresent(PostingRules::requireCurrency);
    }

    /** What a grant from the reserve rests upon, and that it is for planners to make; empty for other postings. */
    private Optional<String> reference(BudgetCommand command, Caller caller, OrganisationView owner) {
        if (command.kind() != PostingKind.RESERVE_GRANT) {
            return Optional.empty();
        }
        if (!caller.may(Operation.DECIDE_BUDGET, owner.id())) {
            throw Refusal.forbidden("ledger.reserve-planner");
        }
        PostingRules.reason(command.reason().orElse(""));
        Optional<String> said = command.reference()
                .map(text -> PostingRules.bounded(text, PostingRules.LONGEST_REFERENCE))
                .filter(text -> !text.isEmpty());
        if (said.isEmpty()) {
            throw reserveWithoutReference();
        }
        return said;
    }

    private Refusal reserveWithoutReference() {
        try {
            Bilingual basis =
                    rules.on(LocalDate.now(clock)).get(LedgerRule.RESERVE_GRANT).legalBasis();
            return Refusal.rule("ledger.reserve-no-reference", basis.ko(), basis.en());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private Map<String, LineId> find(OrganisationView owner, FiscalYear year, BudgetCommand command)
            throws SQLException {
        List<String> codes = command.lines().stream().map(Share::line).toList();
        Map<String, LineId> ids;
        if (command.kind() == PostingKind.ALLOTMENT) {
            ids = lines.byCode(owner.id(), year, codes);
        } else {
            Map<String, String> wanted = new LinkedHashMap<>();
            codes.forEach(code -> LineTree.withAbove(code)
                    .forEach(one -> wanted.put(one, command.currency().orElse(WON))));
            tree.requireRoom(owner.id(), year, wanted.keySet());
            ids = tree.complete(owner.id(), year, wanted);
        }
        for (String code : codes) {
            if (!ids.containsKey(code)) {
                throw Refusal.notFound("ledger.line-unknown");
            }
            if (command.currency().isPresent()) {
                String currency = known.byId(ids.get(code)).orElseThrow().currency();
                if (!currency.equals(command.currency().get())) {
                    throw Refusal.rule("ledger.currency", code, currency);
                }
            }
        }
        tree.requireWithoutParts(codes.stream().map(ids::get).toList());
        return ids;
    }

    private static Movement movement(PostingKind kind, LineId line, Share share) {
        return switch (kind) {
            case INITIAL_BUDGET -> Movement.of(line, Account.INITIAL, Account.UNALLOTTED, share.amount());
            case SUPPLEMENTARY_BUDGET -> Movement.of(line, Account.SUPPLEMENTARY, Account.UNALLOTTED, share.amount());
            case RESERVE_GRANT -> Movement.of(line, Account.RESERVE, Account.AVAILABLE, share.amount());
            default -> Movement.of(line, Account.UNALLOTTED, Account.AVAILABLE, share.amount());
        };
    }
}
