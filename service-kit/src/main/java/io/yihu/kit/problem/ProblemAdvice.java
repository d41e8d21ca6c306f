package io.yihu.kit.problem;

import io.yihu.kit.decision.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns everything a controller, or the way to it, can throw into a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException refused, HttpServletRequest request) {
        return Answers.entity(request, refused.refusals());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException fault, HttpServletRequest request) {
        return Answers.entity(request, UnreadableBody.explain(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(BindException fault, HttpServletRequest request) {
        return Answers.entity(request, InvalidFields.explain(fault.getBindingResult()));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(HandlerMethodValidationException fault, HttpServletRequest request) {
        return fault.isForReturnValue()
                ? anythingElse(fault, request)
                : Answers.entity(request, InvalidFields.explain(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestParameterException fault, HttpServletRequest request) {
        return Answers.entity(request, List.of(missing("missing-parameter", fault.getParameterName())));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingRequestHeaderException fault, HttpServletRequest request) {
        return Answers.entity(request, List.of(missing("missing-header", fault.getHeaderName())));
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(TypeMismatchException fault, HttpServletRequest request) {
        String name = fault instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(fault.getPropertyName());
        return Answers.entity(request, List.of(Expected.type(name, fault.getRequiredType())));
    }

    /** Spring Security answers these itself, outside of Spring MVC. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException fault) {
        throw fault;
    }

    /** What Spring MVC gives a status of its own, such as 404, 405, 406 and 415; and what nobody expected. */
    @ExceptionHandler
    ResponseEntity<Object> anythingElse(Exception fault, HttpServletRequest request) {
        Language language = Language.of(request);
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return Answers.entity(Problem.ofStatus(known.getStatusCode().value(), language), known.getHeaders());
        }
        return Answers.entity(Problem.of(Faults.report(fault), language), HttpHeaders.EMPTY);
    }

    private static Refusal missing(String reason, String name) {
        return Refusal.malformed(reason, name, "缺少" + name, name + " is required");
    }
}
