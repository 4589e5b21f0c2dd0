package mapae.web.businesscase;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import mapae.businesscase.CaseWriting;
import mapae.businesscase.domain.Shortfall;
import mapae.shared.RefusalTexts;
import mapae.shared.RowFault;
import mapae.web.api.Api;
import mapae.web.api.Languages;
import mapae.web.api.Problem;

/** Answers with all that is wrong with rows, or missing in a case: each with its place and the rule. */
final class CaseFaults {

    private static final int UNPROCESSABLE = 422;

    private final Locale locale;

    CaseFaults(HttpHeaders headers) {
        locale = Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    Response ofRows(List<RowFault> faults) {
        return answer(
                CaseWriting.FAULTY,
                faults.stream()
                        .map(fault -> new Problem.FieldError(
                                "rows[" + fault.row() + "]." + fault.field(), fault.text(locale)))
                        .toList());
    }

    Response ofCase(List<Shortfall> missing) {
        return answer(
                CaseWriting.INCOMPLETE,
                missing.stream()
                        .map(one ->
                                new Problem.FieldError(one.place(), one.fault().text(locale)))
                        .toList());
    }

    private Response answer(String code, List<Problem.FieldError> errors) {
        List<String> arguments = List.of(String.valueOf(errors.size()));
        Problem problem = new Problem(
                "/problems/" + code,
                "Unprocessable Content",
                UNPROCESSABLE,
                RefusalTexts.text(code, arguments, locale),
                code,
                arguments,
                errors);
        return Response.status(UNPROCESSABLE)
                .type(Api.PROBLEM_JSON)
                .entity(problem)
                .build();
    }
}
