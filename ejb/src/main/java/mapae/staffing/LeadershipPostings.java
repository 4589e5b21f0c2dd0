package mapae.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.staffing.domain.PostingPeriod;
import mapae.staffing.model.CheckPlace;
import mapae.staffing.model.Leaderships;
import mapae.staffing.model.PostingChecks;

/**
 * Who leads investments, and whether postings last until the milestones they carry.
 *
 * <p>Who leads an investment is known to everybody who may sign in. When a posting is planned to end is personnel
 * planning: planners and auditors see it everywhere, HR officers for posts of their own organisation and of all below it,
 * project managers for posts of their own organisation.
 */
@Stateless
@Does(Operation.READ_POSTINGS)
@RolesAllowed({Roles.PLANNER, Roles.PROJECT_MANAGER, Roles.HR_OFFICER, Roles.AUDITOR})
public class LeadershipPostings {

    @Inject
    private Leaderships leaderships;

    @Inject
    private PostingChecks checks;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /** Who leads an investment and who led it, the latest first. Two statements at most. */
    @Does(Operation.READ_REGISTER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public List<LeaderView> ofInvestment(InvestmentId investment) {
        LocalDate today = LocalDate.now(clock);
        Optional<Collection<OrganisationId>> planned = plansSeenBy(currentCaller.get());
        return leaderships.postings(investment.value(), investment.value()).stream()
                .filter(row ->
                        !LeadershipSeries.day(row, "held_from").orElseThrow().isAfter(today))
                .map(row -> leader(row, today, planned))
                .toList();
    }

    /**
     * Whether the caller may see the posting of whoever led an investment on a day: when it began, what its clock leaves
     * out, when it is planned to end. One statement at most.
     */
    @Does(Operation.READ_REGISTER)
    @RolesAllowed({
        Roles.PLANNER,
        Roles.PROJECT_MANAGER,
        Roles.FINANCE_OFFICER,
        Roles.HR_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    public boolean seesPostingOfLeader(InvestmentId investment, LocalDate day) {
        return plansSeenBy(currentCaller.get())
                .map(seen -> seen.containsAll(leaderships.organisationsLeading(investment, day)))
                .orElse(true);
    }

    /**
     * Posts that lead investments today, who holds them, and whether the posting lasts; by investment code. Two
     * statements a page, and one to three to find out which posts are meant.
     *
     * @throws Refusal {@code organisation.unknown}, {@code staffing.not-own-organisation} or {@code list.after}
     */
    public Page<PostingCheckRow> check(PostingCheckQuery query) {
        Optional<CheckPlace> after = query.after().map(CheckPlace::decoded);
        LocalDate today = LocalDate.now(clock);
        List<Tuple> found = checks.page(today, asked(query), query.onlyShort(), after, query.limit() + 1);
        List<PostingPeriod> rules = leaderships.rules();
        Page<Tuple> page =
                Page.of(found, query.limit(), row -> PostingCheck.place(row).encoded());
        return page.with(page.rows().stream()
                .map(row -> new PostingCheck(row, rules, today).row())
                .toList());
    }

    /** The organisations whose posts are asked for and may be seen; empty for all of them. */
    private Optional<Collection<OrganisationId>> asked(PostingCheckQuery query) {
        Optional<Collection<OrganisationId>> seen = plansSeenBy(currentCaller.get());
        if (query.organisation().isEmpty()) {
            return seen;
        }
        OrganisationId top = organisations.byCode(query.organisation().get()).id();
        if (seen.isPresent() && !seen.get().contains(top)) {
            throw Refusal.forbidden(
                    "staffing.not-own-organisation", query.organisation().get());
        }
        Collection<OrganisationId> below = organisations.withAllBelow(top);
        return Optional.of(seen.<Collection<OrganisationId>>map(
                        mine -> below.stream().filter(mine::contains).toList())
                .orElse(below));
    }

    private static Optional<Collection<OrganisationId>> plansSeenBy(Caller caller) {
        return caller.reach(Operation.READ_POSTINGS).map(organisations -> organisations);
    }

    private static LeaderView leader(Tuple row, LocalDate today, Optional<Collection<OrganisationId>> planned) {
        OrganisationId organisation = new OrganisationId(((Number) row.get("organisation_id")).longValue());
        boolean seesPlan = planned.map(mine -> mine.contains(organisation)).orElse(true);
        return new LeaderView(
                new Bilingual((String) row.get("official_ko"), (String) row.get("official_en")),
                new Bilingual((String) row.get("post_ko"), (String) row.get("post_en")),
                LeadershipSeries.day(row, "held_from").orElseThrow(),
                LeadershipSeries.day(row, "held_to").filter(end -> seesPlan || end.isBefore(today)),
                LeadershipSeries.isHeldOn(row, today));
    }
}
