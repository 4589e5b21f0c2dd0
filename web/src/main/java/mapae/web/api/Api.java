package mapae.web.api;

/** Where the REST interface stands. */
public final class Api {

    /** Path prefix of every REST resource. */
    public static final String ROOT = "/api/v1";

    /** Media type of refusals, RFC 9457. */
    public static final String PROBLEM_JSON = "application/problem+json";

    /** Header that makes a write safe to repeat. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Api() {}

    /** Whether a request path (with or without leading slash) belongs to the REST interface. */
    public static boolean owns(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        return absolute.equals("/api") || absolute.startsWith("/api/");
    }
}
