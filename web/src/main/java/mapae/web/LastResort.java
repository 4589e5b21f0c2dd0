package mapae.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mapae.web.api.Api;
import mapae.web.api.Json;
import mapae.web.api.Languages;
import mapae.web.api.Problem;
import mapae.web.api.Problems;
import mapae.web.page.ErrorPage;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/**
 * Answers what fails outside of every resource, where {@link FailureMapper} is not asked: a header that cannot be read, an
 * asset that is not there, a failure while somebody is recognised. The same words and forms as everywhere else.
 */
@WebServlet("/failure")
public class LastResort extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = Json.newMapper();

    @Inject
    private transient PageFrame pageFrame;

    @Inject
    private transient ErrorPage errorPage;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null && Api.owns(failed)) {
            Problem problem = problem(request, Languages.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
            write(response, problem.status(), Api.PROBLEM_JSON, JSON.writeValueAsBytes(problem));
        } else {
            Problem problem = problem(request, pageFrame.locale());
            String page = errorPage.html(new ErrorPage.Reason(problem.status(), problem.code(), problem.detail()));
            write(response, problem.status(), Html.TYPE, page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Problem problem(HttpServletRequest request, Locale locale) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            // somebody came here by the address itself, where there is nothing
            return Problems.ofStatus(HttpServletResponse.SC_NOT_FOUND, locale);
        }
        Throwable escaped = (Throwable) request.getAttribute(Threshold.ESCAPED);
        Throwable cause =
                escaped != null ? escaped : (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return cause == null && status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? Problems.ofStatus(status, locale)
                : Problems.of(cause, locale);
    }

    private static void write(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
