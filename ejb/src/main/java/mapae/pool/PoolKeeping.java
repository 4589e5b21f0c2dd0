package mapae.pool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.audit.Told;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.pool.domain.CapacityClass;
import mapae.pool.domain.Formula;
import mapae.pool.domain.Pool;
import mapae.pool.domain.PoolMonth;
import mapae.pool.domain.Rate;
import mapae.pool.model.MonthTable;
import mapae.pool.model.PoolTable;
import mapae.pool.model.TermTable;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.Refusal;

/**
 * Keeps pools and their terms. Terms of months for which something is reserved may change as long as all that is reserved still
 * lies within them.
 */
@Stateless
@Does(Operation.KEEP_RULES)
@RolesAllowed(Roles.PLANNER)
public class PoolKeeping {

    /** Most institutions that are declared at once. */
    public static final int MOST_INSTITUTIONS = 2_000;

    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000);
    private static final int WEIGHT_DECIMALS = 4;
    private static final int PART_DECIMALS = 2;
    private static final int LAST_OFFER_DAY = 28;

    @Inject
    private PoolTable table;

    @Inject
    private TermTable terms;

    @Inject
    private MonthTable months;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Opens a pool.
     *
     * @throws Refusal {@code pool.code}, {@code pool.exists}, {@code organisation.unknown}, or what is wrong with a text
     */
    public Pool open(PoolCommand.Open given) {
        OrganisationView holder = organisations.byCode(given.holder());
        try {
            if (table.byCode(PoolTexts.code(given.code())).isPresent()) {
                throw Refusal.conflict("pool.exists", given.code());
            }
            table.add(new Pool(
                    0,
                    given.code(),
                    PoolTexts.name(given.name()),
                    holder.id(),
                    holder.code(),
                    holder.name(),
                    given.kind(),
                    given.unit(),
                    0));
            Pool after = table.byCode(given.code()).orElseThrow();
            trail.append(PoolAudited.opened(after), currentCaller.actor(Operation.KEEP_RULES, after.holder()));
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Renames it.
     *
     * @throws Refusal {@code pool.unknown}, {@code request.conflict}, or what is wrong with a text
     */
    public Pool rename(String code, int seen, Bilingual name) {
        try {
            Pool before = held(code);
            if (!table.rename(before.id(), seen, PoolTexts.name(name))) {
                throw Refusal.conflict("request.conflict");
            }
            Pool after = table.byCode(code).orElseThrow();
            trail.append(PoolAudited.renamed(before, after), currentCaller.actor(Operation.KEEP_RULES, after.holder()));
            return after;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Says how much it has in a month.
     *
     * @throws Refusal {@code pool.unknown}, {@code pool.month-range}, {@code pool.units} or {@code pool.below-reserved}
     */
    public Pool capacity(String code, YearMonth month, long units) {
        try {
            Pool pool = held(code);
            terms.capacity(pool.id(), PoolTexts.month(month), PoolTexts.units("units", units, 0));
            requireHeld(pool, month);
            return told("pool.capacity", pool, new Told().with("month", month).with("units", units));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Sets how it is shared out and offered on from a month.
     *
     * @throws Refusal {@code pool.unknown}, {@code pool.month-range}, {@code pool.units}, {@code pool.weight},
     *     {@code pool.offer}, {@code pool.below-reserved}, or what is wrong with a text
     */
    public Pool formula(String code, Formula given) {
        for (CapacityClass size : CapacityClass.values()) {
            PoolTexts.units("base", given.base().get(size), 0);
            BigDecimal weight = given.weight().get(size);
            if (weight.signum() <= 0
                    || weight.compareTo(MOST_WEIGHT) > 0
                    || weight.stripTrailingZeros().scale() > WEIGHT_DECIMALS) {
                throw Refusal.invalid("pool.weight", MOST_WEIGHT, WEIGHT_DECIMALS);
            }
        }
        if (given.offerDay() < 1
                || given.offerDay() > LAST_OFFER_DAY
                || !given.offerPart().isShareOfWhole()
                || given.offerPart().value().stripTrailingZeros().scale() > PART_DECIMALS) {
            throw Refusal.invalid("pool.offer", LAST_OFFER_DAY);
        }
        try {
            Pool pool = held(code);
            terms.formula(
                    pool.id(),
                    new Formula(
                            PoolTexts.month(given.from()),
                            given.base(),
                            given.weight(),
                            given.offerDay(),
                            given.offerPart(),
                            given.certainty(),
                            PoolTexts.note(given.note())));
            requireHeld(pool, given.from());
            return told(
                    "pool.formula", pool, new Told().with("month", given.from()).with("formula", text(given)));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static String text(Formula formula) {
        List<String> parts = new ArrayList<>();
        for (CapacityClass size : CapacityClass.values()) {
            parts.add(size + " " + formula.base().get(size) + " × "
                    + formula.weight().get(size).toPlainString());
        }
        parts.add(formula.offerDay() + ": " + formula.offerPart().value().toPlainString() + " %");
        return String.join(", ", parts);
    }

    /**
     * Sets what a unit is priced at in a year.
     *
     * @throws Refusal {@code pool.unknown}, {@code pool.units}, or what is wrong with a text
     */
    public Pool rate(String code, Rate given) {
        PoolTexts.units("amount", given.amount().amount(), 1);
        try {
            Pool pool = held(code);
            terms.rate(
                    pool.id(),
                    new Rate(
                            given.year(),
                            given.kind(),
                            given.amount(),
                            given.certainty(),
                            PoolTexts.note(given.note())));
            return told(
                    "pool.rate",
                    pool,
                    new Told()
                            .with("fiscalYear", given.year())
                            .with(
                                    "rate",
                                    given.kind() + " KRW " + given.amount().amount()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Says what institutions need from a month on; those that are not named stay as they are.
     *
     * @throws Refusal {@code pool.unknown}, {@code rows.none}, {@code rows.too-many}, {@code pool.institution-twice},
     *     {@code organisation.unknown}, {@code pool.month-range}, {@code pool.units} or {@code pool.below-reserved}
     */
    public Pool declare(String code, YearMonth from, List<PoolCommand.Declare> all) {
        if (all.isEmpty()) {
            throw Refusal.invalid("rows.none");
        }
        if (all.size() > MOST_INSTITUTIONS) {
            throw Refusal.invalid("rows.too-many", MOST_INSTITUTIONS);
        }
        try {
            Pool pool = held(code);
            Map<String, OrganisationView> known =
                    organisations.all().stream().collect(Collectors.toMap(OrganisationView::code, Function.identity()));
            Set<String> seen = new HashSet<>();
            List<TermTable.Declared> declared = new ArrayList<>();
            for (PoolCommand.Declare one : all) {
                if (!seen.add(one.institution())) {
                    throw Refusal.invalid("pool.institution-twice", one.institution());
                }
                OrganisationView institution = Optional.ofNullable(known.get(one.institution()))
                        .orElseThrow(() -> Refusal.notFound("organisation.unknown", one.institution()));
                declared.add(
                        new TermTable.Declared(institution.id(), one.size(), PoolTexts.units("need", one.need(), 0)));
            }
            terms.declare(pool.id(), PoolTexts.month(from), declared);
            requireHeld(pool, from);
            return told(
                    "pool.institutions", pool, new Told().with("month", from).with("institutions", all.size()));
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void requireHeld(Pool pool, YearMonth from) throws SQLException {
        for (YearMonth month : months.reservedFrom(pool.id(), from)) {
            Figure<PoolMonth> found = months.of(pool.id(), month, LocalDate.now(clock), clock.getZone());
            if (found.value().filter(PoolMonth::isHeld).isEmpty()) {
                throw Refusal.rule("pool.below-reserved", month);
            }
        }
    }

    private Pool told(String kind, Pool pool, Told told) {
        trail.append(PoolAudited.of(kind, pool, told), currentCaller.actor(Operation.KEEP_RULES, pool.holder()));
        return pool;
    }

    private Pool held(String code) throws SQLException {
        return table.held(code).orElseThrow(() -> Refusal.notFound("pool.unknown", code));
    }
}
