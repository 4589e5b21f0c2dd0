package mapae.interchange.domain;

import java.util.Locale;
import java.util.Optional;

/** What becomes of a file in which some rows are bad. */
public enum ImportMode {
    /** One bad row refuses the whole file. */
    STRICT,
    /** Good rows go in, bad rows are listed. */
    LENIENT;

    /** As it is written in addresses and in the database: {@code strict} or {@code lenient}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of that code. */
    public static Optional<ImportMode> ofCode(String code) {
        for (ImportMode mode : values()) {
            if (mode.code().equals(code)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
