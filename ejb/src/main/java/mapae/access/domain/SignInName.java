package mapae.access.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mapae.shared.Refusal;

/** What accounts may be called: names that are typed on any keyboard, and that the audit trail can tell apart. */
public final class SignInName {

    /** Characters at most. */
    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]*");

    /** The trail calls the system and strangers so. */
    private static final Set<String> RESERVED = Set.of("system", "anonymous");

    private SignInName() {}

    /**
     * Lets a name pass.
     *
     * @throws Refusal {@code access.username-missing}, {@code access.username-too-long},
     *     {@code access.username-malformed} or {@code access.username-reserved}
     */
    public static String require(String given) {
        String name = given == null ? "" : given.strip();
        if (name.isEmpty()) {
            throw Refusal.invalid("access.username-missing");
        }
        if (name.length() > LONGEST) {
            throw Refusal.invalid("access.username-too-long", LONGEST);
        }
        if (!FORM.matcher(name).matches()) {
            throw Refusal.invalid("access.username-malformed", name);
        }
        if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            throw Refusal.invalid("access.username-reserved", name);
        }
        return name;
    }
}
