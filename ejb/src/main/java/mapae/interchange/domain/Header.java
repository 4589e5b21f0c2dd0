package mapae.interchange.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.shared.Refusal;

/** The first row of a file: which column stands where. Columns may come in any order. */
public final class Header {

    private final Map<String, Integer> positions;

    private Header(Map<String, Integer> positions) {
        this.positions = positions;
    }

    /**
     * The header, if it is the one the profile needs.
     *
     * @throws Refusal {@code header.missing}, {@code header.unknown} or {@code header.twice}, with the names
     */
    public static Header of(MappingProfile profile, List<String> names) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> twice = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (positions.putIfAbsent(name, i) != null) {
                twice.add(name);
            } else if (!profile.columns().contains(name)) {
                unknown.add(name);
            }
        }
        List<String> missing = new ArrayList<>(profile.columns());
        missing.removeAll(positions.keySet());
        refuseIf("header.missing", missing);
        refuseIf("header.twice", twice);
        refuseIf("header.unknown", unknown);
        return new Header(positions);
    }

    private static void refuseIf(String code, List<String> names) {
        if (!names.isEmpty()) {
            throw Refusal.invalid(code, listed(names));
        }
    }

    private static String listed(List<String> names) {
        int shown = Math.min(names.size(), 30);
        String text = String.join(", ", names.subList(0, shown));
        String whole = shown < names.size() ? text + ", …" : text;
        return whole.length() > 1000 ? whole.substring(0, 1000) + "…" : whole;
    }

    /** How many columns each row has. */
    public int size() {
        return positions.size();
    }

    int positionOf(String column) {
        return positions.get(column);
    }
}
