package mapae.investment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.InvestmentOrder;
import mapae.investment.domain.Stage;
import mapae.investment.model.Investment;
import mapae.investment.model.InvestmentList;
import mapae.investment.model.Investments;
import mapae.investment.model.Milestone;
import mapae.investment.model.Place;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** Reads the register. Which investments government makes is known to everybody who may sign in. */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Register {

    @Inject
    private Investments investments;

    @Inject
    private InvestmentList list;

    @Inject
    private OrganisationDirectory organisations;

    /** A page of the list: one statement, whatever the size. */
    public Page<InvestmentRow> list(InvestmentQuery query) {
        List<Tuple> found =
                list.page(filter(query), query.order(), query.after().map(Place::decoded), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<InvestmentRow> rows =
                found.stream().limit(query.limit()).map(Register::row).toList();
        Optional<String> next = more
                ? Optional.of(place(rows.get(rows.size() - 1), query.order()).encoded())
                : Optional.empty();
        return new Page<>(rows, next);
    }

    /** All that are not over, by code. One statement, however many there are. */
    public List<InvestmentRow> underWay() {
        InvestmentList.Filter all =
                new InvestmentList.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return list.page(all, InvestmentOrder.BY_CODE, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(Register::row)
                .filter(row -> !row.stage().isOver())
                .toList();
    }

    /** How many the query's filters let through. */
    public long count(InvestmentQuery query) {
        return list.count(filter(query));
    }

    /**
     * One investment whole.
     *
     * @throws Refusal {@code investment.unknown}
     */
    public InvestmentView byCode(String code) {
        Investment investment = find(code);
        OrganisationView owner =
                organisations.byIds(List.of(investment.owner())).get(investment.owner());
        List<InvestmentView.MilestoneView> milestones = investments.milestones(investment.id()).stream()
                .map(Register::milestone)
                .toList();
        return new InvestmentView(
                investment.id(),
                investment.code(),
                investment.title(),
                investment.summary(),
                investment.kind(),
                investment.category(),
                investment.owner(),
                owner.code(),
                owner.name(),
                investment.stage(),
                investment.currency(),
                investment.startsOn(),
                investment.plannedFinish(),
                investment.budgetAtCompletion(),
                investment.baselineVersion(),
                milestones,
                investment.version());
    }

    /**
     * The identifier behind a code.
     *
     * @throws Refusal {@code investment.unknown}
     */
    public InvestmentId idByCode(String code) {
        return find(code).id();
    }

    /** The title behind a code, if there is such an investment. */
    public Optional<Bilingual> title(String code) {
        return investments.byCode(code).map(Investment::title);
    }

    /**
     * The organisation that answers for an investment.
     *
     * @throws Refusal {@code investment.unknown}
     */
    public OrganisationId ownerOf(InvestmentId id) {
        return investments
                .byId(id)
                .map(Investment::owner)
                .orElseThrow(() -> Refusal.notFound("investment.unknown", id));
    }

    /** Code, title and currency of several investments at once, by identifier. */
    public Map<InvestmentId, InvestmentName> names(Collection<InvestmentId> ids) {
        return investments.byIds(ids).stream()
                .map(i -> new InvestmentName(i.id(), i.code(), i.title(), i.currency(), i.owner(), i.stage()))
                .collect(Collectors.toMap(InvestmentName::id, Function.identity()));
    }

    private Investment find(String code) {
        return investments.byCode(code).orElseThrow(() -> Refusal.notFound("investment.unknown", code));
    }

    private static InvestmentList.Filter filter(InvestmentQuery query) {
        return new InvestmentList.Filter(query.agency(), query.kind(), query.stage(), query.text());
    }

    private static Place place(InvestmentRow last, InvestmentOrder order) {
        Optional<String> value = switch (order.by()) {
            case CODE -> Optional.of(last.code());
            case TITLE_KO -> Optional.of(last.title().ko());
            case TITLE_EN -> Optional.of(last.title().en());
            case TOTAL -> last.total().map(Won::toString);
            case FINISH -> last.plannedFinish().map(LocalDate::toString);
        };
        return new Place(value, last.id().value());
    }

    private static InvestmentRow row(Tuple row) {
        return new InvestmentRow(
                new InvestmentId(((Number) row.get("id")).longValue()),
                text(row, "code"),
                new Bilingual(text(row, "title_ko"), text(row, "title_en")),
                InvestmentKind.valueOf(text(row, "kind")),
                Stage.valueOf(text(row, "stage")),
                text(row, "owner_code"),
                new Bilingual(text(row, "owner_ko"), text(row, "owner_en")),
                text(row, "currency"),
                Optional.ofNullable((Number) row.get("total")).map(total -> Won.of(total.longValue())),
                day(row, "starts_on"),
                day(row, "planned_finish"));
    }

    private static String text(Tuple row, String column) {
        return String.valueOf(row.get(column));
    }

    private static Optional<LocalDate> day(Tuple row, String column) {
        return Optional.ofNullable((Date) row.get(column)).map(Date::toLocalDate);
    }

    private static InvestmentView.MilestoneView milestone(Milestone m) {
        return new InvestmentView.MilestoneView(
                m.code(), m.name(), m.kind(), m.isProtected(), m.baseline(), m.forecast(), m.reached());
    }
}
