package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static mapae.ledger.domain.PostingKind.TRANSFER_OF_DUTIES;
import static mapae.ledger.domain.PostingKind.VIREMENT_OF_ITEMS;
import static mapae.ledger.domain.PostingKind.VIREMENT_OF_PROGRAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.ledger.domain.Virement.References;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

/** National Finance Act, articles 46 to 48. What is delegated in these rules is 1,000. */
class VirementPolicyTest {

    private static final VirementPolicy POLICY = new VirementPolicy(Rules.all());

    private static final BudgetPath TRAVEL = path(1, "digital government", "portal", "travel");
    private static final BudgetPath LICENCES = path(1, "digital government", "portal", "licences");
    private static final BudgetPath ROADS = path(1, "roads", "bridges", "works");
    private static final BudgetPath ELSEWHERE = path(2, "digital government", "portal", "travel");

    private static final References APPROVED = new References(Optional.of("approval 7"), none(), none());
    private static final References RESOLVED = new References(none(), Optional.of("resolution 3"), none());
    private static final References REORGANISED = new References(none(), none(), Optional.of("Act No. 21065"));

    /** 5,000 granted, all free. */
    private static final LineBalance RICH = Lines.with(Account.INITIAL, 5_000, Account.AVAILABLE, 5_000);

    @Test
    void isBetweenItemsWithinAProgramOfAnOrganisation() {
        assertEquals(VIREMENT_OF_ITEMS, virement(TRAVEL, LICENCES, 1, APPROVED).kindByLines());
        assertEquals(VIREMENT_OF_PROGRAMS, virement(TRAVEL, ROADS, 1, APPROVED).kindByLines());
        assertEquals(
                VIREMENT_OF_PROGRAMS, virement(TRAVEL, ELSEWHERE, 1, APPROVED).kindByLines());
    }

    @Test
    void tellsProgramsApartAtTheirDepth() {
        BudgetPath deeper = new BudgetPath(TRAVEL.organisation(), TRAVEL.parts(), 2);
        assertFalse(TRAVEL.isInSameProgram(deeper), "what is a program in one tree is none in the other");
        assertFalse(deeper.isInSameProgram(
                new BudgetPath(TRAVEL.organisation(), List.of("digital government", "cloud", "travel"), 2)));
        assertTrue(deeper.isInSameProgram(
                new BudgetPath(TRAVEL.organisation(), List.of("digital government", "portal"), 2)));
        assertEquals(1, new BudgetPath(TRAVEL.organisation(), List.of("a"), 1).depthOfProgram());
        assertThrows(IllegalArgumentException.class, () -> new BudgetPath(TRAVEL.organisation(), List.of("a"), 2));
        assertThrows(IllegalArgumentException.class, () -> new BudgetPath(TRAVEL.organisation(), List.of("a"), 0));
    }

    /** 600 of the 1,000 are moved already: 400 are left. */
    @Test
    void movesBetweenItemsAloneWithinWhatIsDelegated() {
        Won moved = won(600);
        Virement within = virement(TRAVEL, LICENCES, 400, References.NONE);
        Virement beyond = virement(TRAVEL, LICENCES, 401, References.NONE);
        assertEquals(
                Optional.empty(),
                POLICY.decide(VIREMENT_OF_ITEMS, within, RICH, moved, CarriedIn.NOTHING, OpenRequests.NONE));
        assertRefused(
                "ledger.virement-not-approved",
                List.of("국가재정법 제46조", "National Finance Act, art. 46", "400"),
                POLICY.decide(VIREMENT_OF_ITEMS, beyond, RICH, moved, CarriedIn.NOTHING, OpenRequests.NONE));
        assertRefused(
                "ledger.virement-not-approved",
                List.of("국가재정법 제46조", "National Finance Act, art. 46", "0"),
                POLICY.decide(VIREMENT_OF_ITEMS, within, RICH, won(1_001), CarriedIn.NOTHING, OpenRequests.NONE));
    }

    @Test
    void movesBetweenItemsWithApprovalBeyondWhatIsDelegated() {
        assertEquals(Optional.empty(), decide(VIREMENT_OF_ITEMS, virement(TRAVEL, LICENCES, 5_000, APPROVED), RICH));
    }

    @Test
    void takesAnUnknownDelegationForNone() {
        VirementPolicy unknown = new VirementPolicy(LedgerRules.on(
                Rules.FROM,
                List.of(Rules.rule(LedgerRule.VIREMENT_OF_ITEMS, "제46조", "art. 46", LedgerRule.Limit.NONE))));
        Virement one = virement(TRAVEL, LICENCES, 1, References.NONE);
        assertEquals(
                "ledger.virement-not-approved",
                unknown.decide(VIREMENT_OF_ITEMS, one, RICH, Won.ZERO, CarriedIn.NOTHING, OpenRequests.NONE)
                        .orElseThrow()
                        .code());
    }

    @Test
    void movesBetweenProgramsOnlyAfterAResolution() {
        assertEquals(Optional.empty(), decide(VIREMENT_OF_PROGRAMS, virement(TRAVEL, ROADS, 1, RESOLVED), RICH));
        assertEquals(Optional.empty(), decide(VIREMENT_OF_PROGRAMS, virement(TRAVEL, ELSEWHERE, 1, RESOLVED), RICH));
        assertRefused(
                "ledger.virement-not-resolved",
                List.of("국가재정법 제47조제1항", "National Finance Act, art. 47(1)"),
                decide(VIREMENT_OF_PROGRAMS, virement(TRAVEL, ROADS, 1, APPROVED), RICH));
    }

    @Test
    void isWhatItsLinesMakeOfIt() {
        assertRefused(
                "ledger.virement-kind",
                List.of("국가재정법 제47조제1항", "National Finance Act, art. 47(1)", "이용", "Virement between programs"),
                decide(VIREMENT_OF_ITEMS, virement(TRAVEL, ROADS, 1, APPROVED), RICH));
        assertRefused(
                "ledger.virement-kind",
                List.of("국가재정법 제46조", "National Finance Act, art. 46", "전용", "Virement between items"),
                decide(VIREMENT_OF_PROGRAMS, virement(TRAVEL, LICENCES, 1, RESOLVED), RICH));
    }

    @Test
    void transfersWithDutiesOnlyAfterAReorganisation() {
        assertEquals(Optional.empty(), decide(TRANSFER_OF_DUTIES, virement(TRAVEL, ELSEWHERE, 1, REORGANISED), RICH));
        assertEquals(Optional.empty(), decide(TRANSFER_OF_DUTIES, virement(TRAVEL, LICENCES, 1, REORGANISED), RICH));
        assertRefused(
                "ledger.virement-no-reorganisation",
                List.of("국가재정법 제47조제2항", "National Finance Act, art. 47(2)"),
                decide(TRANSFER_OF_DUTIES, virement(TRAVEL, ELSEWHERE, 1, RESOLVED), RICH));
    }

    @Test
    void transfersBetweenAFundAndAnotherAccountWithinAPlan() {
        BudgetPath fund = path(1, "정보통신진흥기금", "digital government", "portal");
        BudgetPath english = path(1, "ICT Promotion Fund", "digital government", "portal");
        BudgetPath sameFund = path(1, "정보통신진흥기금", "roads", "bridges");
        BudgetPath fundElsewhere = path(2, "정보통신진흥기금", "roads", "bridges");
        assertEquals(
                PostingKind.FUND_TRANSFER, virement(TRAVEL, fund, 1, RESOLVED).kindByLines());
        assertEquals(
                PostingKind.FUND_TRANSFER,
                virement(english, TRAVEL, 1, RESOLVED).kindByLines());
        assertEquals(
                PostingKind.FUND_TRANSFER, virement(fund, english, 1, RESOLVED).kindByLines());
        assertEquals(
                PostingKind.FUND_TRANSFER,
                virement(fund, fundElsewhere, 1, RESOLVED).kindByLines());
        assertEquals(VIREMENT_OF_ITEMS, virement(fund, sameFund, 1, RESOLVED).kindByLines());
        assertEquals(Optional.empty(), decide(PostingKind.FUND_TRANSFER, virement(TRAVEL, fund, 1, RESOLVED), RICH));
        assertRefused(
                "ledger.transfer-not-planned",
                List.of("국가재정법 제13조", "National Finance Act, art. 13"),
                decide(PostingKind.FUND_TRANSFER, virement(TRAVEL, fund, 1, APPROVED), RICH));
        assertRefused(
                "ledger.virement-kind",
                List.of("국가재정법 제13조", "National Finance Act, art. 13", "기금 전출입", "Fund transfer"),
                decide(VIREMENT_OF_PROGRAMS, virement(TRAVEL, fund, 1, RESOLVED), RICH));
        assertRefused(
                "ledger.virement-kind",
                List.of("국가재정법 제47조제1항", "National Finance Act, art. 47(1)", "이용", "Virement between programs"),
                decide(PostingKind.FUND_TRANSFER, virement(TRAVEL, ROADS, 1, RESOLVED), RICH));
    }

    @Test
    void countsABlankReferenceAsNone() {
        References blank = new References(Optional.of(" "), Optional.of(""), Optional.of("\t"));
        assertEquals(References.NONE, blank);
    }

    /** 100 carried in, 30 spent and 20 committed: 50 of it are unused and stay; of 80 free, 30 can be moved. */
    @Test
    void leavesCarriedMoneyToItsPurpose() {
        LineBalance line = Lines.with(
                Account.INITIAL, 30,
                Account.CARRIED_IN, 100,
                Account.SPENT, 30,
                Account.COMMITTED, 20,
                Account.AVAILABLE, 80);
        assertEquals(won(50), VirementPolicy.bound(line));
        assertEquals(Optional.empty(), decide(VIREMENT_OF_ITEMS, virement(TRAVEL, LICENCES, 30, APPROVED), line));
        assertRefused(
                "ledger.virement-carried",
                List.of("국가재정법 제48조제2항", "National Finance Act, art. 48(2)", "50", "30"),
                decide(VIREMENT_OF_ITEMS, virement(TRAVEL, LICENCES, 31, APPROVED), line));
    }

    /** 100 carried in, 70 spent and 60 committed: all of it is used. */
    @Test
    void freesMoneyOnceAllThatWasCarriedInIsUsed() {
        LineBalance line = Lines.with(
                Account.INITIAL,
                90,
                Account.CARRIED_IN,
                100,
                Account.SPENT,
                70,
                Account.COMMITTED,
                60,
                Account.AVAILABLE,
                60);
        assertEquals(Won.ZERO, VirementPolicy.bound(line));
        assertEquals(Optional.empty(), decide(VIREMENT_OF_ITEMS, virement(TRAVEL, LICENCES, 60, APPROVED), line));
    }

    @Test
    void movesNoMoreThanIsFree() {
        assertRefused(
                "ledger.virement-not-free",
                List.of("5000"),
                decide(VIREMENT_OF_ITEMS, virement(TRAVEL, LICENCES, 5_001, APPROVED), RICH));
    }

    /** The investment holds 5,000 on this line and 1,500 on another: 6,500 − 2,000 = 4,500, which is guaranteed. */
    @Test
    void keepsWhatIsGuaranteed() {
        Optional<BudgetFloor> floor = Optional.of(new BudgetFloor(won(4_500), won(6_500)));
        assertEquals(
                Optional.empty(),
                decide(VIREMENT_OF_ITEMS, new Virement(TRAVEL, LICENCES, won(2_000), APPROVED, floor), RICH));
        assertRefused(
                "ledger.below-floor",
                List.of("4500", "4499"),
                decide(VIREMENT_OF_ITEMS, new Virement(TRAVEL, LICENCES, won(2_001), APPROVED, floor), RICH));
    }

    @Test
    void movesSomethingFromOneLineToAnother() {
        assertRefused(
                "ledger.virement-nothing",
                List.of(),
                decide(VIREMENT_OF_ITEMS, virement(TRAVEL, LICENCES, 0, APPROVED), RICH));
        assertRefused(
                "ledger.virement-same-line",
                List.of(),
                decide(VIREMENT_OF_ITEMS, virement(TRAVEL, TRAVEL, 1, APPROVED), RICH));
        Virement wish = virement(TRAVEL, LICENCES, 1, APPROVED);
        assertThrows(IllegalArgumentException.class, () -> decide(PostingKind.ALLOTMENT, wish, RICH));
    }

    @Test
    void namesTheArticleInBothLanguages() {
        Refusal refusal = decide(VIREMENT_OF_PROGRAMS, virement(TRAVEL, ROADS, 1, APPROVED), RICH)
                .orElseThrow();
        assertTrue(refusal.text(Locale.KOREAN).contains("미리 국회의 의결을 받아야 합니다(국가재정법 제47조제1항)"));
        assertTrue(refusal.text(Locale.ENGLISH).contains("beforehand (National Finance Act, art. 47(1))"));
    }

    private static Optional<Refusal> decide(PostingKind kind, Virement wish, LineBalance giving) {
        return POLICY.decide(kind, wish, giving, Won.ZERO, CarriedIn.NOTHING, OpenRequests.NONE);
    }

    private static Virement virement(BudgetPath from, BudgetPath to, long amount, References references) {
        return new Virement(from, to, won(amount), references, Optional.empty());
    }

    private static BudgetPath path(long organisation, String... parts) {
        return new BudgetPath(new OrganisationId(organisation), List.of(parts), 1);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static void assertRefused(String code, List<String> arguments, Optional<Refusal> refusal) {
        assertEquals(code, refusal.orElseThrow().code());
        assertEquals(arguments, refusal.orElseThrow().arguments());
    }
}
