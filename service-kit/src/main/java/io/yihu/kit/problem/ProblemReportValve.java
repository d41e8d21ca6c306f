package io.yihu.kit.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat refuses before any application sees it (a bad request line, headers too large) is a problem too. Made by
 * Tomcat from its class name, hence public.
 */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response.getResponse(), Problem.ofStatus(status, Language.ZH));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(problem.json().length);
        response.getOutputStream().write(problem.json());
    }
}
