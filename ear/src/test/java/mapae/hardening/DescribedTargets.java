package mapae.hardening;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mapae.hardening.Target.Field;
import mapae.hardening.Target.Place;

/** Everything that the API description names: every address, method, parameter and property. */
final class DescribedTargets {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Map<String, Object> description;
    private final Map<String, List<String>> samples;

    private DescribedTargets(Map<String, Object> description, Map<String, List<String>> samples) {
        this.description = description;
        this.samples = samples;
    }

    /**
     * Reads the description.
     *
     * @param description the document as JSON
     * @param samples values that make sense, by the name of a parameter or property
     */
    static List<Target> in(String description, Map<String, List<String>> samples) {
        return new DescribedTargets(JsonPath.from(description).getMap("$"), samples).all();
    }

    private List<Target> all() {
        List<Target> targets = new ArrayList<>();
        object(description, "paths")
                .forEach((path, item) -> object(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        targets.add(target(method, path, object(item), object(operation)));
                    }
                }));
        return targets;
    }

    private Target target(String method, String path, Map<String, Object> item, Map<String, Object> operation) {
        List<Field> fields = new ArrayList<>();
        for (Map<String, Object> owner : List.of(item, operation)) {
            for (Object parameter : list(owner, "parameters")) {
                Map<String, Object> said = object(parameter);
                fields.add(field(
                        (String) said.get("name"),
                        Place.valueOf(((String) said.get("in")).toUpperCase(java.util.Locale.ROOT)),
                        object(said, "schema")));
            }
        }
        Map<String, Object> content = object(object(operation, "requestBody"), "content");
        String media = content.keySet().stream().findFirst().orElse("");
        Map<String, Object> schema = resolved(object(object(content, media), "schema"));
        object(schema, "properties").forEach((name, property) -> fields.add(field(name, Place.BODY, object(property))));
        return new Target(method.toUpperCase(java.util.Locale.ROOT), path, false, media, fields);
    }

    private Field field(String name, Place place, Map<String, Object> schema) {
        Map<String, Object> meant = resolved(schema);
        List<String> values = new ArrayList<>(samples.getOrDefault(name, List.of()));
        list(meant, "enum").forEach(value -> values.add(String.valueOf(value)));
        List.of("example", "default").forEach(key -> {
            if (meant.get(key) != null) {
                values.add(String.valueOf(meant.get(key)));
            }
        });
        boolean bare = String.valueOf(meant.get("type")).matches(".*(integer|number|boolean).*");
        if (values.isEmpty()) {
            values.add(bare ? "1" : "a");
        }
        return new Field(name, place, bare, values);
    }

    /** Follows a reference, and takes the first way of several. */
    private Map<String, Object> resolved(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return resolved(object(object(object(description, "components"), "schemas"), name));
        }
        List<Object> ways = list(schema, "anyOf");
        return ways.isEmpty() ? schema : resolved(object(ways.get(0)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    private static Map<String, Object> object(Map<String, Object> owner, String name) {
        return object(owner.get(name));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> owner, String name) {
        return owner.get(name) instanceof List<?> values ? (List<Object>) values : List.of();
    }
}
