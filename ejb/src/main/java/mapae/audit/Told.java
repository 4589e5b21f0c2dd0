package mapae.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the named values of an entry in their order; leaves out what is not known. */
public final class Told {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** A value. */
    public Told with(String name, Object value) {
        values.put(name, String.valueOf(value));
        return this;
    }

    /** A value, if it is known. */
    public Told with(String name, Optional<?> value) {
        value.ifPresent(known -> with(name, known));
        return this;
    }

    /** All of them. */
    public Map<String, String> values() {
        return values;
    }
}
