package io.yihu.intake.open311;

import io.yihu.intake.open311.Bodies.Fault;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Refusals as the standard has them: 403 for a missing or wrong key, 404 for what is not there, 429 and 503 for a caller who may come
 * again, 400 for everything else that is the caller's to mend.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {GeoServiceController.class, GeoRequestController.class})
final class GeoFaults {
    private static final Map<RefusalKind, Integer> STATUS = Map.of(
            RefusalKind.FORBIDDEN, 403,
            RefusalKind.NOT_FOUND, 404,
            RefusalKind.TOO_MANY, 429,
            RefusalKind.UNAVAILABLE, 503);
    private static final int BAD_REQUEST = 400;

    private final GeoAnswers answers;

    GeoFaults(GeoAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RefusedException refused, HttpServletRequest request) {
        Format format = request.getRequestURI().endsWith(".json") ? Format.JSON : Format.XML;
        int status = STATUS.getOrDefault(refused.refusals().get(0).kind(), BAD_REQUEST);
        List<Fault> faults = refused.refusals().stream()
                .map(refusal -> fault(status, refusal))
                .toList();
        return answers.write(format, status, "errors", faults);
    }

    private static Fault fault(int status, Refusal refusal) {
        String field = refusal.field() == null ? "" : refusal.field() + ": ";
        return new Fault(Integer.toString(status), field + refusal.en() + " / " + refusal.zh());
    }
}
