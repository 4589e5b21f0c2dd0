package mapae.tiering.domain;

import java.util.Arrays;

/** How closely an investment is looked at; the third the closest. */
public enum Tier {
    /** The lightest. */
    ONE,
    /** The middle one. */
    TWO,
    /** The closest. */
    THREE;

    /** 1, 2 or 3. */
    public int level() {
        return ordinal() + 1;
    }

    /** The next closer one; the closest stays. */
    public Tier up() {
        return this == ONE ? TWO : THREE;
    }

    /** The one of that level, 1 to 3. */
    public static Tier ofLevel(int level) {
        return Arrays.stream(values())
                .filter(tier -> tier.level() == level)
                .findFirst()
                .orElseThrow();
    }
}
