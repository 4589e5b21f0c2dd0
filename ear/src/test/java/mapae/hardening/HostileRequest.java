package mapae.hardening;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mapae.hardening.Target.Field;
import mapae.hardening.Target.Place;

/**
 * A request that means harm. The same number under the same seed makes the same request.
 *
 * @param number its number
 * @param target what it was made from
 * @param method the method that it names
 * @param bytes all of it
 * @param isBroken whether it may be no HTTP at all, so that the server may close without a word
 */
record HostileRequest(int number, Target target, String method, byte[] bytes, boolean isBroken) {

    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "get",
            "G\u00c9T");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/json; charset=nope",
            "application/xml",
            "text/plain",
            "text/csv",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-java-serialized-object",
            "*/*",
            "///",
            "a",
            ";");
    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "text/html",
            "application/json",
            "image/png",
            "text/csv",
            "a/b/c",
            ";;q=9",
            "*/*;q=2",
            "application/*+json");
    private static final List<String> LANGUAGES =
            List.of("en", "ko", "*", "en;q=2", "x-klingon", "!!!", "en-US,ko;q=0.0001", ",,,", "zh-Hant-TW-x-a");

    /**
     * Makes one.
     *
     * @param caller the line with which the sender says who it is; empty for nobody
     */
    static HostileRequest of(long seed, int number, Target target, String caller) {
        Random random = new Random(seed * 1_000_003 + number);
        // the first draws of neighbouring seeds are alike
        random.nextLong();
        return new Making(random, target).make(number, caller);
    }

    /** All that it says: as it is sent, and as whoever reads addresses and forms understands it. */
    String said() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            return text + URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    @Override
    public String toString() {
        String text = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.UTF_8);
        return "request " + number + ", made from " + target + ":\n"
                + text.replaceAll(
                        "(?m)^Authorization: Bearer mapae_.*$", "Authorization: Bearer (a demonstration account)");
    }

    /** One request in the making. */
    private static final class Making {

        private final Random random;
        private final Target target;
        private final Oddities odd;
        private final List<String> headers = new ArrayList<>();

        /** In percent, how many fields make no sense: one alone gets past the checks of the others. */
        private final int harm;

        Making(Random random, Target target) {
            this.random = random;
            this.target = target;
            this.odd = new Oddities(random);
            this.harm = random.nextBoolean() ? 10 : 45;
        }

        HostileRequest make(int number, String caller) {
            String method = odd.chance(92) ? target.method() : odd.one(METHODS);
            String address = address();
            if (!caller.isEmpty()) {
                headers.add(caller);
            }
            strangeHeaders();
            byte[] body = target.media().isEmpty() && odd.chance(95) ? new byte[0] : body();
            byte[] whole = Wire.request(method, address, headers, body);
            boolean isBroken = odd.chance(3);
            if (isBroken) {
                spoil(whole);
            }
            return new HostileRequest(number, target, method, whole, isBroken);
        }

        private String address() {
            String path = target.path();
            for (Field field : target.at(Place.PATH)) {
                String value = odd.chance(harm) ? odd.brief() : odd.one(field.samples());
                path = path.replace("{" + field.name() + "}", odd.encoded(value));
            }
            List<String> pairs = new ArrayList<>();
            target.at(Place.QUERY).forEach(field -> odd.pair(pairs, field.name(), odd.value(field, harm)));
            if (odd.chance(10)) {
                odd.pair(pairs, odd.brief(), odd.brief());
            }
            return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
        }

        private void strangeHeaders() {
            for (Field field : target.at(Place.HEADER)) {
                if (odd.chance(40)) {
                    header(field.name(), odd.text());
                }
            }
            maybe(12, "Accept", odd.one(ACCEPTS));
            maybe(3, "Accept", odd.text());
            maybe(12, "Accept-Language", odd.one(LANGUAGES));
            maybe(3, "Content-Encoding", odd.one(List.of("gzip", "br", "deflate", "identity", "nope")));
            maybe(3, "Origin", odd.one(List.of("null", "https://example.org", "http://127.0.0.1", odd.text())));
            maybe(2, "Sec-Fetch-Site", odd.one(List.of("cross-site", "same-origin", "none", odd.text())));
            maybe(
                    3,
                    "Cookie",
                    odd.one(List.of("MAPAE_LANG=" + odd.brief(), "MAPAE_UNIT=\"", "MAPAE_SESSION=a.b.c", ";;=")));
            maybe(2, "Range", odd.one(List.of("bytes=0-1", "bytes=9-1", "bytes=-", "lines=1")));
            maybe(2, "If-None-Match", odd.text());
            maybe(2, "X-Forwarded-Host", odd.text());
            maybe(2, "X-HTTP-Method-Override", odd.one(METHODS));
            maybe(1, "Expect", odd.one(List.of("100-continue", "nope")));
            maybe(2, odd.one(List.of("Forwarded", "Referer", "User-Agent", "Via", "X-Request-Id")), odd.text());
        }

        private void maybe(int percent, String name, String value) {
            if (odd.chance(percent)) {
                header(name, value);
            }
        }

        /** Line breaks stay out: they would end the header in the sender's own hands. */
        private void header(String name, String value) {
            String line = value.replaceAll("[\r\n]", " ");
            headers.add(name + ": " + line.substring(0, Math.min(line.length(), 6_000)));
        }

        private byte[] body() {
            HostileBody body = new HostileBody(odd, target, harm);
            headers.add("Content-Type: " + (odd.chance(85) ? body.type() : odd.one(TYPES)));
            return body.make();
        }

        /** Turns some bytes of the head into others. */
        private void spoil(byte[] whole) {
            int head = Math.min(whole.length, 200);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                whole[random.nextInt(head)] = (byte) random.nextInt(256);
            }
        }
    }
}
