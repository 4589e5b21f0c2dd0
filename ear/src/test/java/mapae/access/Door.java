package mapae.access;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mapae.permission.domain.Operation;

/**
 * A way into the system: one method of one address, and the operation of the matrix behind it.
 *
 * @param method HTTP method
 * @param template address with its variables
 * @param operation the operation; empty if it is open to strangers
 * @param isScoped whether it concerns something that belongs to an organisation
 * @param address the address asked in the test, by code of an investment and of its organisation
 * @param body what is sent; chosen so that whoever gets in changes nothing
 */
record Door(
        String method,
        String template,
        Optional<Operation> operation,
        boolean isScoped,
        Address address,
        UnaryOperator<RequestSpecification> body) {

    /** Sends nothing. */
    static final UnaryOperator<RequestSpecification> NOTHING = request -> request;

    /** Where to ask. */
    @FunctionalInterface
    interface Address {
        String of(String investment, String organisation);
    }

    static Door get(String template, Operation operation, Address address) {
        return new Door("GET", template, Optional.of(operation), false, address, NOTHING);
    }

    static Door post(String template, Operation operation, Address address, UnaryOperator<RequestSpecification> body) {
        return new Door("POST", template, Optional.of(operation), false, address, body);
    }

    /** Sends an object. */
    static UnaryOperator<RequestSpecification> json(Map<String, Object> body) {
        return request -> request.contentType("application/json").body(body);
    }

    /** Sends the fields of a form: names and values by turns. */
    static UnaryOperator<RequestSpecification> form(String... pairs) {
        return request -> {
            for (int i = 0; i < pairs.length; i += 2) {
                request.formParam(pairs[i], pairs[i + 1]);
            }
            return request;
        };
    }

    Door scoped() {
        return new Door(method, template, operation, true, address, body);
    }

    /** As documents name it. */
    String name() {
        return method + " " + template;
    }

    @Override
    public String toString() {
        return name();
    }
}
