package mapae.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import mapae.access.Caller;
import mapae.approval.domain.ProposalState;
import mapae.approval.model.BudgetProposal;
import mapae.permission.domain.Grant;
import mapae.permission.domain.Held;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.permission.domain.Separation;
import mapae.shared.AccountId;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** A small ministry in which everything that can happen between a proposal and its decision happens at random. */
final class Ministry {

    private static final int PEOPLE = 5;
    private static final int OFFICES = 4;
    private static final List<String> ROLES =
            List.of(Roles.PLANNER, Roles.PLANNER, Roles.PROJECT_MANAGER, Roles.PROJECT_MANAGER, Roles.AUDITOR);

    /** A proposal and whose it is. */
    private record Filed(BudgetProposal proposal, OrganisationId owner) {}

    private final Random draw;
    private final List<Grant> grants = new ArrayList<>();
    private final int[] above = new int[OFFICES];
    private final List<Filed> filed = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 1, 1);
    private int decided;
    private int refusedAsOwn;
    private boolean broken;
    private boolean withoutRight;

    Ministry(Random draw) {
        this.draw = draw;
        for (int office = 1; office < OFFICES; office++) {
            above[office] = draw.nextInt(office);
        }
        above[0] = -1;
        for (int person = 0; person < PEOPLE; person++) {
            give(person);
        }
    }

    void step() {
        switch (draw.nextInt(10)) {
            case 0 -> give(draw.nextInt(PEOPLE));
            case 1 -> end();
            case 2, 3 -> lend();
            case 4 -> takeBack();
            case 5 -> reorganise();
            case 6 -> day = day.plusDays(draw.nextInt(5));
            case 7 -> propose();
            default -> decide();
        }
    }

    private void give(int person) {
        String role = ROLES.get(draw.nextInt(ROLES.size()));
        if (Separation.mayAdd(rolesOf(person), role)) {
            Optional<LocalDate> to =
                    draw.nextBoolean() ? Optional.empty() : Optional.of(day.plusDays(draw.nextInt(20)));
            grants.add(new Grant(grants.size(), account(person), true, role, office(), day, to, List.of()));
            story.add(day + " give " + role + " to " + person);
        }
    }

    private void end() {
        change(grant -> new Grant(
                grant.id(),
                grant.account(),
                draw.nextBoolean(),
                grant.role(),
                grant.organisation(),
                grant.from(),
                Optional.of(day.minusDays(draw.nextInt(2))).filter(last -> !last.isBefore(grant.from())),
                grant.loans()));
    }

    private void lend() {
        int to = draw.nextInt(PEOPLE);
        change(grant -> {
            if (grant.account().equals(account(to)) || !Separation.mayAdd(rolesOf(to), grant.role())) {
                return grant;
            }
            List<Grant.Loan> loans = new ArrayList<>(grant.loans());
            loans.add(new Grant.Loan(account(to), day, day.plusDays(draw.nextInt(10)), false));
            story.add(day + " lend " + grant.role() + " of " + grant.account() + " to " + to);
            return with(grant, loans);
        });
    }

    private void takeBack() {
        change(grant -> with(
                grant,
                grant.loans().stream()
                        .map(loan -> new Grant.Loan(loan.delegate(), loan.from(), loan.to(), true))
                        .toList()));
    }

    private void reorganise() {
        int office = 1 + draw.nextInt(OFFICES - 1);
        above[office] = draw.nextInt(office);
    }

    private void propose() {
        int person = draw.nextInt(PEOPLE);
        OrganisationId owner = office();
        List<Hand> ways = caller(person).hands(Operation.PROPOSE_BUDGET, owner);
        if (!ways.isEmpty()) {
            filed.add(new Filed(
                    new BudgetProposal(
                            new InvestmentId(1),
                            FiscalYear.of(2027),
                            Won.of(1),
                            "Needed",
                            ways.get(draw.nextInt(ways.size())),
                            Instant.EPOCH),
                    owner));
            story.add(day + " " + person + " proposes "
                    + filed.get(filed.size() - 1).proposal().proposer());
        }
    }

    private void decide() {
        if (filed.isEmpty()) {
            return;
        }
        Filed one = filed.get(draw.nextInt(filed.size()));
        int person = draw.nextInt(PEOPLE);
        List<Hand> ways = caller(person).hands(Operation.DECIDE_BUDGET, one.owner());
        BudgetProposal proposal = one.proposal();
        boolean wasOpen = proposal.state() == ProposalState.PROPOSED;
        try {
            if (draw.nextBoolean()) {
                proposal.approve(ways, 0, "Because", Instant.EPOCH);
            } else {
                proposal.giveBack(ways, 0, "Because", Instant.EPOCH);
            }
        } catch (Refusal refusal) {
            refusedAsOwn += wasOpen && !ways.isEmpty() && refusal.code().equals("approval.own-proposal") ? 1 : 0;
            return;
        }
        decided++;
        Hand decider = new Hand(proposal.decidedBy().orElseThrow(), proposal.decidedFor());
        story.add(day + " decided by " + decider);
        withoutRight |= !ways.contains(decider);
        Set<AccountId> people = new HashSet<>();
        people.add(proposal.proposedBy());
        proposal.proposedFor().ifPresent(people::add);
        broken |= people.contains(decider.account())
                || decider.onBehalfOf().filter(people::contains).isPresent();
    }

    private Caller caller(int person) {
        AccountId account = account(person);
        List<Held> held = grants.stream()
                .flatMap(grant -> grant.heldBy(account, day, below(grant.organisation())).stream())
                .sorted(Comparator.comparing(one -> one.onBehalfOf().isPresent()))
                .toList();
        return new Caller(account, "p" + person, "P" + person, new OrganisationId(0), held, false);
    }

    private Set<String> rolesOf(int person) {
        Set<String> roles = new HashSet<>();
        for (Grant grant : grants) {
            boolean borrows =
                    grant.loans().stream().anyMatch(loan -> loan.delegate().equals(account(person)));
            if (grant.account().equals(account(person)) || borrows) {
                roles.add(grant.role());
            }
        }
        return roles;
    }

    private Set<OrganisationId> below(OrganisationId top) {
        Set<OrganisationId> reached = new HashSet<>();
        for (int office = 0; office < OFFICES; office++) {
            for (int up = office; up >= 0; up = above[up]) {
                if (up == top.value()) {
                    reached.add(new OrganisationId(office));
                }
            }
        }
        return reached;
    }

    private void change(UnaryOperator<Grant> change) {
        if (!grants.isEmpty()) {
            int place = draw.nextInt(grants.size());
            grants.set(place, change.apply(grants.get(place)));
        }
    }

    private static Grant with(Grant grant, List<Grant.Loan> loans) {
        return new Grant(
                grant.id(),
                grant.account(),
                grant.enabled(),
                grant.role(),
                grant.organisation(),
                grant.from(),
                grant.to(),
                loans);
    }

    private OrganisationId office() {
        return new OrganisationId(draw.nextInt(OFFICES));
    }

    private static AccountId account(int person) {
        return new AccountId(person);
    }

    boolean brokeFourEyes() {
        return broken;
    }

    boolean wasDecidedWithoutRight() {
        return withoutRight;
    }

    int decided() {
        return decided;
    }

    int refusedAsOwn() {
        return refusedAsOwn;
    }

    List<String> story() {
        return story;
    }
}
