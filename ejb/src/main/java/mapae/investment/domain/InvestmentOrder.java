package mapae.investment.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * An order of the list.
 *
 * @param by what is compared
 * @param descending whether the greatest comes first; unknown values come first when ascending, last when descending
 */
public record InvestmentOrder(Key by, boolean descending) {

    /** What can be compared. */
    public enum Key {
        /** The code. */
        CODE("code"),
        /** The Korean title. */
        TITLE_KO("title-ko"),
        /** The English title. */
        TITLE_EN("title-en"),
        /** Budget at completion. */
        TOTAL("total"),
        /** Planned finish. */
        FINISH("finish");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        /** As addresses and requests spell it. */
        public String word() {
            return word;
        }
    }

    /** By code. */
    public static final InvestmentOrder BY_CODE = new InvestmentOrder(Key.CODE, false);

    /** Reads {@code total} or {@code -total}; empty if there is no such key. */
    public static Optional<InvestmentOrder> parse(String text) {
        boolean descending = text.startsWith("-");
        String word = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.word().equals(word))
                .map(key -> new InvestmentOrder(key, descending))
                .findFirst();
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + by.word();
    }
}
