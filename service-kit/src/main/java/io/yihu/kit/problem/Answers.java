package io.yihu.kit.problem;

import io.yihu.kit.decision.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends problems: as a return value inside Spring MVC, by hand in filters outside it. */
public final class Answers {
    /** Seconds after which a caller that was told to wait may come again. */
    private static final String RETRY_AFTER = "5";

    private Answers() {}

    /** Answers with a refusal from a filter; the status, body and headers of the response are replaced. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        send(response, Problem.of(refusal, Language.of(request)));
    }

    static void send(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = problem.json();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        if (ProblemType.ofStatus(problem.status()).worthRepeating()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        response.getOutputStream().write(body);
    }

    /** What would be answered to a request of its own, as a part of another answer. */
    public static Object part(List<Refusal> refusals, Language language) {
        return Problem.of(refusals, language);
    }

    static ResponseEntity<Object> entity(HttpServletRequest request, List<Refusal> refusals) {
        return entity(Problem.of(refusals, Language.of(request)), HttpHeaders.EMPTY);
    }

    static ResponseEntity<Object> entity(Problem problem, HttpHeaders headers) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).headers(headers);
        if (ProblemType.ofStatus(problem.status()).worthRepeating()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
