package mapae.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mapae.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the code of a line tells of it. */
class BudgetPathTest {

    private static final OrganisationId OWN = new OrganisationId(1);
    private static final OrganisationId OTHER = new OrganisationId(2);

    @ParameterizedTest
    @CsvSource({"a, 1", "a/b, 1", "a/b/c, 2", "a/b/c/d, 3", "a/b/c/d/e, 3"})
    void takesTheThirdPartForTheProgramOrThePartAboveTheLast(String code, int depth) {
        BudgetPath path = BudgetPath.of(OWN, code);
        assertEquals(depth, path.depthOfProgram());
        assertEquals(List.of(code.split("/")), path.parts());
    }

    @Test
    void tellsAFundByItsName() {
        assertTrue(BudgetPath.of(OWN, "방송통신발전기금/방송").isOfFund());
        assertTrue(BudgetPath.of(OWN, "Research FUND/grants").isOfFund());
        assertFalse(BudgetPath.of(OWN, "일반회계/기금").isOfFund());
        assertFalse(BudgetPath.of(OWN, "Funding/research").isOfFund());
    }

    @Test
    void isInTheSameAccountOfTheSameOrganisationAlone() {
        BudgetPath line = BudgetPath.of(OWN, "일반회계/정보화");
        assertTrue(line.isInSameAccount(BudgetPath.of(OWN, "일반회계/도로")));
        assertFalse(line.isInSameAccount(BudgetPath.of(OWN, "특별회계/정보화")));
        assertFalse(line.isInSameAccount(BudgetPath.of(OTHER, "일반회계/정보화")));
    }
}
