package mapae.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import mapae.shared.RefusalTexts;
import mapae.shared.RowFault;

/** Answers that rows are faulty: each fault with its row, its field and the rule. */
public final class FaultyRows {

    private static final String FAULTY = "rows.faulty";
    private static final int UNPROCESSABLE = 422;

    private FaultyRows() {}

    /** The answer. */
    public static Response answer(List<RowFault> faults, HttpHeaders headers) {
        Locale locale = Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<String> arguments = List.of(String.valueOf(faults.size()));
        Problem problem = new Problem(
                "/problems/" + FAULTY,
                "Unprocessable Content",
                UNPROCESSABLE,
                RefusalTexts.text(FAULTY, arguments, locale),
                FAULTY,
                arguments,
                faults.stream()
                        .map(fault -> new Problem.FieldError(
                                "rows[" + fault.row() + "]." + fault.field(), fault.text(locale)))
                        .toList());
        return Response.status(UNPROCESSABLE)
                .type(Api.PROBLEM_JSON)
                .entity(problem)
                .build();
    }
}
