package mapae.tiering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.investment.InvestmentRow;
import mapae.investment.Register;
import mapae.investment.domain.InvestmentKind;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.tiering.domain.TierChangePreview;
import mapae.tiering.domain.TierPolicy;
import mapae.tiering.domain.TierRules;
import mapae.tiering.model.Determinations;
import mapae.tiering.model.TierRuleSets;

/** Lays down rules of tiers for days to come, and shows beforehand whom they would move. */
@Stateless
@Does(Operation.KEEP_RULES)
@RolesAllowed(Roles.PLANNER)
public class TierRulebook {

    private static final int LONGEST_SOURCE = 400;
    private static final int LONGEST_NOTE = 1_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    @Inject
    private TierRuleSets ruleSets;

    @Inject
    private Determinations determinations;

    @Inject
    private Tiers tiers;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Whom a set would move to another tier on the day it comes into force. Stores nothing.
     *
     * @throws Refusal what {@link #store} refuses of the set itself
     */
    public TierPreviewView preview(RuleSetCommand command) {
        try {
            List<TierRuleSets.Row> all = ruleSets.all();
            TierRules before = before(command, all);
            TierRules after = checked(command, before);
            Map<InvestmentId, InvestmentRow> investments =
                    register.underWay().stream().collect(Collectors.toMap(InvestmentRow::id, Function.identity()));
            Set<InvestmentId> running = determinations.investments();
            List<TierChangePreview.Subject> subjects = investments.values().stream()
                    .map(row -> new TierChangePreview.Subject(
                            row.id(),
                            TierPolicy.byCostAlone(row.kind().name(), row.currency(), row.total()),
                            running.contains(row.id())))
                    .toList();
            TierChangePreview preview = TierChangePreview.of(subjects, before, after);
            return new TierPreviewView(
                    command.validFrom(),
                    before.id(),
                    preview.changes().stream()
                            .map(change -> moved(change, investments.get(change.id())))
                            .sorted((one, other) -> one.code().compareTo(other.code()))
                            .toList(),
                    preview.running(),
                    preview.unchanged(),
                    preview.unknown());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static TierPreviewView.Moved moved(TierChangePreview.Change change, InvestmentRow row) {
        return new TierPreviewView.Moved(
                row.code(),
                row.title(),
                row.ownerName(),
                row.kind(),
                row.total(),
                change.before(),
                change.after(),
                change.isCloser().orElse(true));
    }

    /**
     * Stores a set, from a day to come on; in place of another one that has not begun where it names one.
     *
     * @throws Refusal {@code tiering.rules-begun}, {@code tiering.day-range}, {@code tiering.day-taken},
     *     {@code tiering.rules-unknown}, {@code tiering.kinds}, {@code tiering.weights}, {@code tiering.text-missing},
     *     {@code tiering.text-too-long}, or {@code request.conflict} if the other one changed since
     */
    public RuleSetView store(RuleSetCommand command) {
        try {
            List<TierRuleSets.Row> all = ruleSets.all();
            TierRules rules = checked(command, before(command, all));
            Optional<TierRules> replaced = command.replaces().map(one -> replaceable(one.id(), all));
            String by = currentCaller.get().username();
            long id;
            if (command.replaces().isPresent()) {
                id = command.replaces().get().id();
                if (!ruleSets.replace(id, command.replaces().get().version(), rules, by, clock.instant())) {
                    throw Refusal.conflict("request.conflict");
                }
            } else {
                id = ruleSets.add(rules, by, clock.instant());
            }
            RuleSetView stored = tiers.ruleSet(id);
            trail.append(
                    TierAudited.rules(replaced, stored.rules()),
                    currentCaller.get().actor());
            return stored;
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw Refusal.conflict("tiering.day-taken", command.validFrom());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private TierRules replaceable(long id, List<TierRuleSets.Row> all) {
        TierRules rules = all.stream()
                .map(TierRuleSets.Row::rules)
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("tiering.rules-unknown", id));
        if (!rules.validFrom().isAfter(LocalDate.now(clock))) {
            throw Refusal.rule("tiering.rules-begun", rules.validFrom());
        }
        return rules;
    }

    /** The set that would hold on the day without this one. */
    private TierRules before(RuleSetCommand command, List<TierRuleSets.Row> all) {
        if (!command.validFrom().isAfter(LocalDate.now(clock))) {
            throw Refusal.rule("tiering.rules-begun", command.validFrom());
        }
        if (command.validFrom().isAfter(LAST_DAY)) {
            throw Refusal.invalid("tiering.day-range", LAST_DAY);
        }
        Optional<Long> replaced = command.replaces().map(RuleSetCommand.Replaced::id);
        replaced.ifPresent(id -> replaceable(id, all));
        List<TierRules> others = all.stream()
                .map(TierRuleSets.Row::rules)
                .filter(one -> replaced.filter(id -> id == one.id()).isEmpty())
                .toList();
        if (others.stream().anyMatch(one -> one.validFrom().equals(command.validFrom()))) {
            throw Refusal.conflict("tiering.day-taken", command.validFrom());
        }
        return TierRules.on(command.validFrom(), others);
    }

    private static TierRules checked(RuleSetCommand command, TierRules before) {
        requireText(command.source(), LONGEST_SOURCE);
        requireText(command.note(), LONGEST_NOTE);
        Set<String> kinds =
                Arrays.stream(InvestmentKind.values()).map(Enum::name).collect(Collectors.toSet());
        if (!command.limits().keySet().equals(kinds)) {
            throw Refusal.invalid("tiering.kinds", kinds);
        }
        return new TierRules(
                0,
                command.validFrom(),
                command.certainty(),
                command.source().strip(),
                command.note().strip(),
                command.limits(),
                command.weights().map(before.questionnaire()::weighted).orElse(before.questionnaire()),
                command.bands());
    }

    private static void requireText(String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("tiering.text-missing");
        }
        if (text.length() > longest) {
            throw Refusal.invalid("tiering.text-too-long", longest);
        }
    }
}
