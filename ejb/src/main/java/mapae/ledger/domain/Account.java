package mapae.ledger.domain;

import java.util.Arrays;
import java.util.List;
import mapae.shared.Bilingual;

/**
 * The accounts that each line of the budget has in each fiscal year. Money comes from the sources, whose balances are
 * credits and stand below zero, and lies in the uses; so all accounts of a line together are zero at any time.
 */
public enum Account {
    /** Granted by the initial budget. */
    INITIAL(true, "본예산", "Initial budget"),
    /** Granted, or taken away, by supplementary budgets. */
    SUPPLEMENTARY(true, "추가경정", "Supplementary budget"),
    /** Come with duties from other lines after a reorganisation, less what went with duties to them (이체). */
    TRANSFERRED(true, "이체", "Transferred with duties"),
    /** Carried in from the year before. */
    CARRIED_IN(true, "전년도 이월", "Carried in"),
    /** Granted from the reserve. */
    RESERVE(true, "예비비", "Reserve"),
    /** Come from other lines, less what went to them (이용, 전용, 기금 전출입). */
    VIREMENT(true, "이·전용", "Virement"),
    /** Granted and not yet allotted: nothing may be committed from it. */
    UNALLOTTED(false, "미배정", "Not allotted"),
    /** Allotted and free to be committed. */
    AVAILABLE(false, "가용액", "Available"),
    /** Committed and not yet paid. */
    COMMITTED(false, "지출원인행위", "Committed"),
    /** Paid. */
    SPENT(false, "지출", "Expenditure"),
    /** Carried over into the year after. */
    CARRIED_OUT(false, "이월", "Carried out"),
    /** Lapsed. */
    LAPSED(false, "불용", "Lapse");

    private static final List<Account> SOURCES =
            Arrays.stream(values()).filter(account -> account.isSource).toList();

    private final boolean isSource;
    private final Bilingual title;

    Account(boolean isSource, String ko, String en) {
        this.isSource = isSource;
        this.title = new Bilingual(ko, en);
    }

    /** Where the money of a line comes from, in the order of a settlement. */
    public static List<Account> sources() {
        return SOURCES;
    }

    /** Whether money comes from here; otherwise it lies here. */
    public boolean isSource() {
        return isSource;
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }
}
