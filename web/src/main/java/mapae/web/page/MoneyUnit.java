package mapae.web.page;

import java.util.Arrays;
import java.util.Optional;

/** In which unit Korean money is shown. */
public enum MoneyUnit {
    /** 원. */
    WON("won", 0, 0),
    /** 천원. */
    THOUSAND("thousand", 3, 0),
    /** 백만원. */
    MILLION("million", 6, 0),
    /** 억원: a hundred million, with one decimal. */
    HUNDRED_MILLION("hundred-million", 8, 1);

    private final String code;
    private final int digits;
    private final int decimals;

    MoneyUnit(String code, int digits, int decimals) {
        this.code = code;
        this.digits = digits;
        this.decimals = decimals;
    }

    /** How addresses name it. */
    public String code() {
        return code;
    }

    /** By how many digits it is larger than a won. */
    public int digits() {
        return digits;
    }

    int decimals() {
        return decimals;
    }

    static Optional<MoneyUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
}
