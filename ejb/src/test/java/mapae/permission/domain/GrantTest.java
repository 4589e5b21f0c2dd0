package mapae.permission.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** A role reaches as far as its organisation and as long as its days, and a lent one no further. */
class GrantTest {

    private static final AccountId KIM = new AccountId(1);
    private static final AccountId LEE = new AccountId(2);
    private static final OrganisationId MINISTRY = new OrganisationId(10);
    private static final OrganisationId INSTITUTE = new OrganisationId(11);
    private static final OrganisationId ELSEWHERE = new OrganisationId(20);
    private static final Set<OrganisationId> REACHED = Set.of(MINISTRY, INSTITUTE);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private static Grant grant(boolean enabled, String role, Grant.Loan... loans) {
        return new Grant(1, KIM, enabled, role, MINISTRY, FIRST, Optional.of(LAST), List.of(loans));
    }

    private static Grant.Loan loan(String from, String to, boolean revoked) {
        return new Grant.Loan(LEE, LocalDate.parse(from), LocalDate.parse(to), revoked);
    }

    @Test
    void isHeldFromItsFirstDayToItsLast() {
        Grant grant = grant(true, Roles.PROJECT_MANAGER);
        assertTrue(grant.heldBy(KIM, FIRST, REACHED).isPresent());
        assertTrue(grant.heldBy(KIM, LAST, REACHED).isPresent());
        assertTrue(grant.heldBy(KIM, FIRST.minusDays(1), REACHED).isEmpty());
        assertTrue(grant.heldBy(KIM, LAST.plusDays(1), REACHED).isEmpty());
        assertTrue(grant.heldBy(LEE, FIRST, REACHED).isEmpty());
    }

    @Test
    void reachesItsOrganisationAndWhatIsBelow() {
        Held held =
                grant(true, Roles.PROJECT_MANAGER).heldBy(KIM, FIRST, REACHED).orElseThrow();
        assertTrue(held.allows(Operation.REPORT_MONTH, MINISTRY));
        assertTrue(held.allows(Operation.REPORT_MONTH, INSTITUTE));
        assertFalse(held.allows(Operation.REPORT_MONTH, ELSEWHERE));
        assertFalse(held.allows(Operation.DECIDE_BUDGET, MINISTRY));
        assertFalse(held.allowsEverywhere(Operation.REPORT_MONTH));
    }

    @Test
    void reachesEverywhereWhereTheMatrixSaysSo() {
        Held held = grant(true, Roles.PLANNER).heldBy(KIM, FIRST, REACHED).orElseThrow();
        assertTrue(held.allows(Operation.DECIDE_BUDGET, ELSEWHERE));
        assertTrue(held.allowsEverywhere(Operation.DECIDE_BUDGET));
    }

    @Test
    void isActedOnForItsHolderWhileItIsLent() {
        Grant grant = grant(true, Roles.PLANNER, loan("2026-04-01", "2026-04-10", false));
        Held held = grant.heldBy(LEE, LocalDate.of(2026, 4, 10), REACHED).orElseThrow();
        assertEquals(Optional.of(KIM), held.onBehalfOf());
        assertTrue(grant.heldBy(LEE, LocalDate.of(2026, 4, 11), REACHED).isEmpty());
        assertTrue(grant.heldBy(LEE, LocalDate.of(2026, 3, 31), REACHED).isEmpty());
    }

    @Test
    void isLostToTheBorrowerWithItsHolder() {
        Grant.Loan beyond = loan("2026-09-01", "2026-12-31", false);
        assertTrue(grant(true, Roles.PLANNER, beyond).heldBy(LEE, LAST, REACHED).isPresent());
        assertTrue(grant(true, Roles.PLANNER, beyond)
                .heldBy(LEE, LAST.plusDays(1), REACHED)
                .isEmpty());
        assertTrue(
                grant(false, Roles.PLANNER, beyond).heldBy(LEE, LAST, REACHED).isEmpty());
    }

    @Test
    void endsWhenItIsTakenBack() {
        Grant grant = grant(true, Roles.PLANNER, loan("2026-04-01", "2026-04-10", true));
        assertTrue(grant.heldBy(LEE, LocalDate.of(2026, 4, 5), REACHED).isEmpty());
    }

    @Test
    void keepsAuditAndAdministrationApartFromBusiness() {
        assertTrue(Separation.mayAdd(Set.of(), Roles.AUDITOR));
        assertTrue(Separation.mayAdd(Set.of(Roles.PLANNER), Roles.HR_OFFICER));
        assertTrue(Separation.mayAdd(Set.of(Roles.AUDITOR), Roles.AUDITOR));
        assertFalse(Separation.mayAdd(Set.of(Roles.AUDITOR), Roles.PLANNER));
        assertFalse(Separation.mayAdd(Set.of(Roles.PLANNER), Roles.ADMINISTRATOR));
        assertFalse(Separation.mayAdd(Set.of(Roles.ADMINISTRATOR), Roles.AUDITOR));
    }

    @Test
    void namesEveryRoleAndOperationOfTheMatrix() {
        for (Operation operation : Operation.values()) {
            assertFalse(Permissions.roles(operation).isEmpty(), operation::name);
            assertTrue(Roles.ALL.containsAll(Permissions.roles(operation)), operation::name);
        }
    }

    @Test
    void letsAnAuditorChangeNothing() {
        Set<Operation> writes = Set.of(
                Operation.PROPOSE_BUDGET,
                Operation.DECIDE_BUDGET,
                Operation.APPROVE_INVESTMENT,
                Operation.DELIVER_INVESTMENT,
                Operation.REPORT_MONTH,
                Operation.IMPORT,
                Operation.RUN_JOBS,
                Operation.MANAGE_ACCOUNTS);
        writes.forEach(
                write -> assertTrue(Permissions.reach(write, Roles.AUDITOR).isEmpty(), write::name));
    }

    @Test
    void letsAnAdministratorDecideOnNoBusiness() {
        Set<Operation> business = Set.of(
                Operation.PROPOSE_BUDGET,
                Operation.DECIDE_BUDGET,
                Operation.APPROVE_INVESTMENT,
                Operation.DELIVER_INVESTMENT,
                Operation.REPORT_MONTH);
        business.forEach(decision ->
                assertTrue(Permissions.reach(decision, Roles.ADMINISTRATOR).isEmpty(), decision::name));
    }
}
