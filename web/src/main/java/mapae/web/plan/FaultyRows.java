package mapae.web.plan;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import mapae.plan.PlanEntry;
import mapae.shared.RefusalTexts;
import mapae.shared.RowFault;
import mapae.web.api.Api;
import mapae.web.api.Languages;
import mapae.web.api.Problem;

/** Answers that rows are faulty: each fault with its row, its field and the rule. */
final class FaultyRows {

    private static final int UNPROCESSABLE = 422;

    private FaultyRows() {}

    static Response answer(List<RowFault> faults, HttpHeaders headers) {
        Locale locale = Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<String> arguments = List.of(String.valueOf(faults.size()));
        Problem problem = new Problem(
                "/problems/" + PlanEntry.FAULTY,
                "Unprocessable Content",
                UNPROCESSABLE,
                RefusalTexts.text(PlanEntry.FAULTY, arguments, locale),
                PlanEntry.FAULTY,
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
