package mapae.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import mapae.web.api.Api;
import mapae.web.api.Languages;
import mapae.web.api.Problem;
import mapae.web.api.Problems;
import mapae.web.page.ErrorPage;
import mapae.web.page.PageFrame;

/** The one place where exceptions become answers: problem JSON for the API, a page for people. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private ErrorPage errorPage;

    @Override
    public Response toResponse(Throwable failure) {
        return Api.owns(uri.getPath()) ? problem(failure) : page(failure);
    }

    private Response problem(Throwable failure) {
        Locale locale = Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problems.of(failure, locale);
        return Response.status(problem.status())
                .type(Api.PROBLEM_JSON)
                .entity(problem)
                .build();
    }

    private Response page(Throwable failure) {
        Problem problem = Problems.of(failure, pageFrame.locale());
        return errorPage.show(new ErrorPage.Reason(problem.status(), problem.code(), problem.detail()));
    }
}
