package mapae.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A refusal as RFC 9457 describes it.
 *
 * @param type relative reference that names the kind of problem
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param detail the reason, in the reader's language
 * @param code stable name of the rule
 * @param arguments what fills the text, for programs: amounts are plain numbers
 * @param errors the fields at fault, if the request itself was
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<String> arguments,
        List<FieldError> errors) {

    /**
     * A field at fault.
     *
     * @param field its name in the request
     * @param message what is wrong, in the reader's language
     */
    public record FieldError(String field, String message) {}
}
