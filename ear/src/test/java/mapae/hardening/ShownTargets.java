package mapae.hardening;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapae.hardening.Target.Field;
import mapae.hardening.Target.Place;

/** Everything that the pages offer: followed link by link from the start page, with all forms on the way. */
final class ShownTargets {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL =
            Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]+)\"");
    private static final int MOST_SAMPLES = 12;

    /** Of pages that differ in a number or code alone, so many are looked at. */
    private static final int MOST_ALIKE = 3;

    private final Wire wire;
    private final Map<String, Target> found = new LinkedHashMap<>();
    private final Map<String, Integer> seenAlike = new LinkedHashMap<>();

    ShownTargets(Wire wire) {
        this.wire = wire;
    }

    /** Follows what somebody with that cookie is shown. */
    void follow(String cookie) throws IOException {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new LinkedHashSet<>(open);
        seenAlike.clear();
        while (!open.isEmpty()) {
            String path = open.poll();
            add("GET", path, "", List.of());
            Wire.Answer answer = wire.get(path, "Cookie: " + cookie, "Accept-Language: en");
            if (!answer.type().equals("text/html")) {
                continue;
            }
            String html = answer.body().replace("&amp;", "&");
            LINK.matcher(html).results().map(link -> link.group(1)).forEach(link -> {
                boolean wanted = !link.startsWith("/assets/") && !link.startsWith("/openapi");
                if (wanted && seen.add(link) && seenAlike.merge(pattern(link), 1, Integer::sum) <= MOST_ALIKE) {
                    open.add(link);
                }
            });
            FORM.matcher(html).results().forEach(form -> form(path, form));
        }
    }

    /** What was found, one of each kind. */
    List<Target> all() {
        return List.copyOf(found.values());
    }

    private void form(String page, MatchResult form) {
        String action = attribute(form.group(1), "action").orElse(page);
        String method = attribute(form.group(1), "method").orElse("get").toUpperCase(java.util.Locale.ROOT);
        String media = attribute(form.group(1), "enctype").orElse("application/x-www-form-urlencoded");
        Place place = method.equals("GET") ? Place.QUERY : Place.BODY;
        Map<String, List<String>> values = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(form.group(2));
        while (control.find()) {
            List<String> samples = values.computeIfAbsent(control.group(1), name -> new ArrayList<>());
            (control.group().startsWith("<select") ? OPTION : VALUE)
                    .matcher(
                            control.group().startsWith("<select")
                                    ? upTo(form.group(2), control.end())
                                    : control.group())
                    .results()
                    .limit(MOST_SAMPLES)
                    .forEach(value -> samples.add(value.group(1)));
        }
        List<Field> fields = new ArrayList<>();
        values.forEach((name, samples) ->
                fields.add(new Field(name, place, false, samples.isEmpty() ? List.of("1", "2026-10") : samples)));
        add(method, action, method.equals("GET") ? "" : media, fields);
    }

    private static String upTo(String html, int from) {
        int end = html.indexOf("</select>", from);
        return html.substring(from, end < 0 ? html.length() : end);
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    /** Numbers and codes in the path become a field of it, so that they can be replaced. */
    private void add(String method, String address, String media, List<Field> more) {
        String path = address.split("\\?")[0];
        List<Field> fields = new ArrayList<>(more);
        StringBuilder template = new StringBuilder();
        for (String segment : path.substring(1).split("/")) {
            boolean varies = varies(segment);
            template.append('/').append(varies ? "{" + fields.size() + "}" : segment);
            if (varies) {
                fields.add(new Field(String.valueOf(fields.size()), Place.PATH, false, List.of(segment)));
            }
        }
        if (address.contains("?")) {
            for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                String value = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                if (fields.stream().noneMatch(field -> field.name().equals(parts[0]))) {
                    fields.add(new Field(parts[0], Place.QUERY, false, List.of(value)));
                }
            }
        }
        Target target = new Target(method, template.toString(), true, media, fields);
        String kind =
                method + pattern(address) + fields.stream().map(Field::name).toList();
        found.putIfAbsent(kind, target);
    }

    private static boolean varies(String segment) {
        return segment.matches("[0-9]+|[A-Z][A-Z0-9-]*[0-9][A-Z0-9-]*|[a-z]+-[a-z-]+") && !segment.startsWith("sign-");
    }

    private static String pattern(String address) {
        return address.replaceAll("/([0-9]+|[A-Z][A-Z0-9-]*[0-9][A-Z0-9-]*)", "/_")
                .replaceAll("=[^&]*", "=");
    }
}
