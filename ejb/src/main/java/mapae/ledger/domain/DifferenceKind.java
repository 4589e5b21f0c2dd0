package mapae.ledger.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/** In what the books and the finance system may differ. */
public enum DifferenceKind {
    /** The finance system has a line that the books do not have. */
    ONLY_THERE("재정시스템에만 있는 과목", "Line only in the finance system"),
    /** The books have a line of which the finance system says nothing. */
    ONLY_HERE("장부에만 있는 과목", "Line only in the books"),
    /** Their amounts cannot be compared. */
    CURRENCY("통화", "Currency"),
    CURRENT("예산현액", "Current budget"),
    COMMITTED("지출원인행위(미지급)", "Committed, not yet paid"),
    SPENT("지출", "Expenditure"),
    CARRIED_OUT("이월", "Carried out"),
    LAPSED("불용", "Lapse");

    private static final List<DifferenceKind> AMOUNTS = List.of(CURRENT, COMMITTED, SPENT, CARRIED_OUT, LAPSED);

    private final Bilingual title;

    DifferenceKind(String ko, String en) {
        this.title = new Bilingual(ko, en);
    }

    /** Those that are amounts. */
    public static List<DifferenceKind> amounts() {
        return AMOUNTS;
    }

    /** The kind of that code. */
    public static Optional<DifferenceKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Its name in data and addresses, such as {@code only-there}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }

    /** That amount of a line; of a whole line, its current budget. */
    public Won of(LineBalance balance) {
        return switch (this) {
            case COMMITTED -> balance.amount(Account.COMMITTED);
            case SPENT -> balance.amount(Account.SPENT);
            case CARRIED_OUT -> balance.amount(Account.CARRIED_OUT);
            case LAPSED -> balance.amount(Account.LAPSED);
            case ONLY_THERE, ONLY_HERE, CURRENCY, CURRENT -> balance.current();
        };
    }
}
