package mapae.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of a page within Mapae: a path, and its parameters in order. Blank parameters are left out.
 *
 * @param path the path from the root, already encoded
 * @param parameters names and values, not encoded
 */
public record Address(String path, Map<String, String> parameters) {

    public Address {
        Map<String, String> kept = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(name, value);
            }
        });
        parameters = Collections.unmodifiableMap(kept);
    }

    /** A path made of segments, each encoded, without parameters. */
    public static Address of(String... segments) {
        String path = Arrays.stream(segments).map(Address::encode).collect(Collectors.joining("/", "/", ""));
        return new Address(path, Map.of());
    }

    /** The same page with that parameter set to the value; without it where the value is blank. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Address(path, changed);
    }

    /** The same page without that parameter. */
    public Address without(String name) {
        return with(name, null);
    }

    /** The value of a parameter, if it has one. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** As a link. */
    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
