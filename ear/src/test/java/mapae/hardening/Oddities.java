package mapae.hardening;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that somebody might send who means harm, or whose program is broken. The same ones for the same seed. */
final class Oddities {

    /** Would be an element of its own if a page put it out as it is. */
    static final String ELEMENT = "<mapae-planted x=1>";

    /** Would be a header of its own if an answer carried it on. */
    static final String HEADER = "X-Mapae-Planted";

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\r\n" + HEADER + ": 1\r\n\r\n",
            "\t\u000b\u000c\u001b[31m",
            "'",
            "\"",
            "\\",
            "' or '1'='1",
            "'; drop table account; --",
            "1) union all (select 1, 2) -- ",
            "%' and sleep(5) and '%'='",
            "%",
            "_",
            ELEMENT,
            "\">" + ELEMENT,
            "'><script>" + ELEMENT + "</script>",
            "javascript:alert(1)",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "${jndi:ldap://127.0.0.1:1/a}",
            "%{(#a=1)}",
            "{0}{1}{99999}",
            "{0,number,#.##",
            "'{",
            "%s%n%x%d",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd",
            "file:///etc/passwd",
            "//example.org/",
            "https://example.org/",
            "/\\example.org",
            "....//....//",
            "%2e%2e%2f",
            "%00",
            "%c0%ae%c0%ae",
            "\uFEFFa",
            "\u202Eabc",
            "\u0000\uFFFF",
            "\uD800",
            "\uDFFF\uD800",
            "e\u0301\u0301\u0301\u0301\u0301\u0301",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD840\uDC00\uD869\uDED6",
            "ㄱㅏㅁㅏ패",
            "İıſK",
            "ﷺ",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "=cmd()",
            "@SUM(1)",
            "; ls",
            "| cat /etc/passwd",
            "$(id)",
            "`id`");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "007",
            "+1",
            "1.5",
            "1e2",
            "1e400",
            "-1e999999999",
            "1e-999999999",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x10",
            "1_000",
            "1,000",
            "١٢٣",
            "１２",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999999999999999",
            "0.1e",
            "--1",
            "1-1");

    private static final List<String> TIMES = List.of(
            "2026-13",
            "2026-00",
            "0000-01",
            "-0001-01",
            "+999999999-12",
            "2026-02-30",
            "9999-12-31",
            "+10000-01-01",
            "-999999999-01-01",
            "1000-01",
            "2026-1",
            "26-10",
            "2026-10-01T00:00:00Z",
            "2026-W10",
            "10/2026");

    private static final int LONG = 40;

    private final Random random;

    Oddities(Random random) {
        this.random = random;
    }

    /** One of these; now and then a very long one. */
    String text() {
        int draw = random.nextInt(100);
        if (draw < 45) {
            return one(TEXTS);
        }
        if (draw < 65) {
            return one(NUMBERS);
        }
        if (draw < 78) {
            return one(TIMES);
        }
        if (draw < 86) {
            return one(TEXTS) + one(TEXTS);
        }
        if (draw < 94) {
            return one(List.of("a", "가", "\uD83D\uDC68", "'", "%", "<", "9", " ", "\u0301"))
                    .repeat(1 << random.nextInt(12));
        }
        return noise();
    }

    /** The same, of a length that a header or an address can bear. */
    String brief() {
        String text = text();
        return text.length() <= 4 * LONG ? text : text.substring(0, LONG);
    }

    /** Characters drawn from all that there are, halves of pairs included. */
    private String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONG); i >= 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
        }
        return text.toString();
    }

    /** Bytes that are no text. */
    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(1 << random.nextInt(14))];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A value as JSON, of any type. */
    String json() {
        return switch (random.nextInt(10)) {
            case 0 -> one(NUMBERS);
            case 1 -> "null";
            case 2 -> random.nextBoolean() ? "true" : "[]";
            case 3 -> "{\"a\":" + quoted(text()) + "}";
            case 4 -> "[" + quoted(text()) + "," + one(NUMBERS) + "]";
            case 5 -> "[".repeat(1 << random.nextInt(13));
            case 6 -> "9".repeat(1 + random.nextInt(2000));
            case 7 -> one(NUMBERS).strip();
            default -> quoted(text());
        };
    }

    /** A text as JSON writes it; sometimes with what JSON forbids. */
    String quoted(String text) {
        if (random.nextInt(20) == 0) {
            return "\"" + text + "\"";
        }
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** A text for an address: percent-encoded as a rule, broken now and then. */
    String encoded(String text) {
        boolean careless = random.nextInt(12) == 0;
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '-' || b == '.';
            boolean bearable = careless && b > ' ' && b != '#' && b != '?' && b != '&';
            out.append(plain || bearable ? String.valueOf((char) (b & 0xff)) : String.format("%%%02X", b));
        }
        return out.toString();
    }

    /** True so often, in percent. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to below that many. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    /** A value that makes sense, or, so often in percent, none that does; null to leave the field out. */
    String value(Target.Field field, int harm) {
        if (!chance(harm)) {
            return one(field.samples());
        }
        return chance(85) ? text() : null;
    }

    /** Adds a name and a value as an address or a form holds them; now and then several times. */
    void pair(List<String> pairs, String name, String value) {
        if (value != null) {
            String said = encoded(name) + "=" + encoded(value);
            pairs.addAll(chance(95) ? List.of(said) : List.of(said, said + "a", encoded(name)));
        }
    }

    /** One of a list. */
    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
