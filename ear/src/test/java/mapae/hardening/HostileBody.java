package mapae.hardening;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mapae.hardening.Target.Field;
import mapae.hardening.Target.Place;

/** The body of a request that means harm: of the form that its target takes, or nearly so. */
final class HostileBody {

    private static final String LINE = "\r\n";
    private static final String BOUNDARY = "planted";

    private final Oddities odd;
    private final Target target;
    private final int harm;
    private final String media;

    /**
     * One in the making.
     *
     * @param harm in percent, how many fields make no sense
     */
    HostileBody(Oddities odd, Target target, int harm) {
        this.odd = odd;
        this.target = target;
        this.harm = harm;
        this.media = target.media().equals("*/*") ? "text/csv" : target.media();
    }

    /** The media type that it is meant to be of. */
    String type() {
        return media.startsWith("multipart/") ? media + "; boundary=" + BOUNDARY : media;
    }

    /** Its bytes. */
    byte[] make() {
        if (odd.chance(6)) {
            return odd.bytes();
        }
        return switch (media) {
            case "application/json" -> utf8(json());
            case "application/x-www-form-urlencoded" -> utf8(form());
            case "multipart/form-data" -> multipart();
            default -> utf8(odd.text() + "\n" + odd.text() + "," + odd.text());
        };
    }

    private String json() {
        List<String> members = new ArrayList<>();
        for (Field field : target.at(Place.BODY)) {
            if (odd.chance(harm / 5)) {
                continue;
            }
            String sample = odd.one(field.samples());
            String value = !odd.chance(harm) ? (field.bare() ? sample : odd.quoted(sample)) : odd.json();
            members.add(odd.quoted(field.name()) + ":" + value);
            if (odd.chance(2)) {
                members.add(odd.quoted(field.name()) + ":" + odd.json());
            }
        }
        if (odd.chance(5)) {
            members.add(odd.quoted(odd.brief()) + ":" + odd.json());
        }
        String whole = "{" + String.join(",", members) + "}";
        return switch (odd.number(25)) {
            case 0 -> whole.substring(0, odd.number(whole.length()));
            case 1 -> whole + whole;
            case 2 -> "[" + whole + "]";
            case 3 -> odd.json();
            case 4 -> "\uFEFF" + whole;
            default -> whole;
        };
    }

    private String form() {
        List<String> pairs = new ArrayList<>();
        target.at(Place.BODY).forEach(field -> odd.pair(pairs, field.name(), odd.value(field, harm)));
        if (odd.chance(5)) {
            odd.pair(pairs, odd.brief(), odd.text());
        }
        return String.join("&", pairs);
    }

    private byte[] multipart() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Field field : target.at(Place.BODY)) {
            String value = odd.value(field, harm);
            if (value == null) {
                continue;
            }
            boolean file = field.name().equals("file");
            out.writeBytes(utf8("--" + BOUNDARY + LINE + "Content-Disposition: form-data; name=\"" + field.name()
                    + "\"" + (file ? "; filename=\"" + odd.brief().replaceAll("[\r\n]", "") + "\"" : "") + LINE
                    + LINE));
            out.writeBytes(file && odd.chance(30) ? odd.bytes() : utf8(value));
            out.writeBytes(utf8(LINE));
        }
        return odd.chance(90) ? closed(out) : out.toByteArray();
    }

    private static byte[] closed(ByteArrayOutputStream out) {
        out.writeBytes(utf8("--" + BOUNDARY + "--" + LINE));
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
