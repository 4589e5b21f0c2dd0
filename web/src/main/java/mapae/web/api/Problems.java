package mapae.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mapae.shared.Refusal;
import mapae.shared.RefusalTexts;

/** Turns what went wrong into a {@link Problem} in the reader's language. */
public final class Problems {

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    /**
     * What MariaDB answers when another transaction was faster: the same key stored meanwhile, no lock in time, a
     * deadlock, a row changed since it was read.
     */
    private static final Set<Integer> OVERTAKEN = Set.of(1062, 1205, 1213, 1020);

    private static final String BASIC = "Basic realm=\"Mapae\", charset=\"UTF-8\"";

    private Problems() {}

    /**
     * What went wrong, as a problem.
     *
     * <p>What nobody foresaw gets a reference under which the log holds the cause; the answer itself says no more.
     */
    public static Problem of(Throwable failure, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Problem known = known(cause, locale);
            if (known != null) {
                return known;
            }
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return protocol(web, locale);
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Request failed, reference " + reference, failure);
        return problem(500, "request.failed", List.of(reference), locale);
    }

    private static Problem known(Throwable cause, Locale locale) {
        if (cause instanceof Refusal refusal) {
            return problem(status(refusal.kind()), refusal.code(), refusal.arguments(), locale);
        }
        if (cause instanceof EJBAccessException) {
            return problem(403, "access.forbidden", List.of(), locale);
        }
        if (cause instanceof OptimisticLockException
                || cause instanceof SQLException sql && OVERTAKEN.contains(sql.getErrorCode())) {
            return problem(409, "request.conflict", List.of(), locale);
        }
        if (cause instanceof ConstraintViolationException violations) {
            return invalid(violations, locale);
        }
        if (cause instanceof JsonProcessingException json) {
            return unreadable(json, locale);
        }
        return null;
    }

    private static Problem protocol(WebApplicationException web, Locale locale) {
        if (web.getCause() instanceof IllegalArgumentException) {
            // a known address with, say, letters where a number belongs; its own answer would be 404
            return problem(400, "request.parameter-unreadable", List.of(), locale);
        }
        return ofStatus(web.getResponse().getStatus(), locale);
    }

    /**
     * A refusal of which only the status is known. What the server says of it itself names its parts, and is left out.
     *
     * @param status HTTP status, 400 to 499
     */
    public static Problem ofStatus(int status, Locale locale) {
        return switch (status) {
            case 403 -> problem(status, "access.forbidden", List.of(), locale);
            case 404 -> problem(status, "request.not-found", List.of(), locale);
            case 405 -> problem(status, "request.method-not-allowed", List.of(), locale);
            case 406, 415 -> problem(status, "request.unsupported", List.of(), locale);
            case 413 -> problem(status, "request.too-large", List.of(String.valueOf(RequestBody.MOST_BYTES)), locale);
            default -> problem(status, "request.unreadable", List.of(), locale);
        };
    }

    private static Problem invalid(ConstraintViolationException violations, Locale locale) {
        return invalid(
                violations.getConstraintViolations().stream()
                        .map(violation -> new Problem.FieldError(field(violation), rule(violation, locale)))
                        .toList(),
                locale);
    }

    /** Names the field, or the place in the text; the parser's own words name classes and are for the log. */
    private static Problem unreadable(JsonProcessingException failure, Locale locale) {
        String field = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        if (field.isEmpty()) {
            JsonLocation place = failure.getLocation();
            String where = place == null ? "JSON" : "JSON " + place.getLineNr() + ":" + place.getColumnNr();
            return problem(400, "request.malformed", List.of(where), locale);
        }
        String rule =
                failure instanceof UnrecognizedPropertyException ? "request.field-unknown" : "request.field-unreadable";
        return invalid(List.of(new Problem.FieldError(field, RefusalTexts.text(rule, List.of(), locale))), locale);
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static Problem invalid(List<Problem.FieldError> errors, Locale locale) {
        String named = String.join(
                ", ", errors.stream().map(e -> e.field() + " " + e.message()).toList());
        String detail = RefusalTexts.text("request.malformed", List.of(named), locale);
        return new Problem(
                "/problems/request.malformed", reason(400), 400, detail, "request.malformed", List.of(), errors);
    }

    /** In the reader's language, which is not always the server's. */
    private static String rule(ConstraintViolation<?> violation, Locale locale) {
        boolean missing = violation.getConstraintDescriptor().getAnnotation() instanceof NotNull;
        return RefusalTexts.text(missing ? "request.field-missing" : "request.field-unreadable", List.of(), locale);
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case RULE -> 422;
            case TOO_OFTEN -> 429;
        };
    }

    private static Problem problem(int status, String code, List<String> arguments, Locale locale) {
        return new Problem(
                "/problems/" + code,
                reason(status),
                status,
                RefusalTexts.text(code, arguments, locale),
                code,
                arguments,
                List.of());
    }

    private static String reason(int status) {
        if (status == 422) {
            return "Unprocessable Content";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    /**
     * The answer to a request of the API that names no caller.
     *
     * @param offersBasic whether a name and a password would do, as from the same machine
     */
    public static Response notSignedIn(String acceptLanguage, boolean offersBasic) {
        Problem problem = problem(401, "access.not-signed-in", List.of(), Languages.best(acceptLanguage));
        return Response.status(401)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Mapae\"" + (offersBasic ? ", " + BASIC : ""))
                .type(Api.PROBLEM_JSON)
                .entity(problem)
                .build();
    }
}
