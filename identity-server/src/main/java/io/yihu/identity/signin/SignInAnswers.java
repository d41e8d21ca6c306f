package io.yihu.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What follows a sign-in: on to where the person wanted to go, or the form again with the reason; or a missing step first. */
public final class SignInAnswers
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler, AccessDeniedHandler {

    /** Request attribute: why not, as a code. */
    public static final String REASON = "reason";
    /** Request attribute: seconds to wait, where one must. */
    public static final String WAIT = "wait";

    /** Where the form is shown again. */
    public static final String REFUSED = "/sign-in-refused";

    /** Where a person is told that this is not allowed. */
    public static final String NOT_ALLOWED = "/not-allowed";

    private static final int TOO_MANY = 429;

    private final ReturnTo returnTo;
    private final SignInCounts counts;

    /** With where people wanted to go. */
    SignInAnswers(ReturnTo returnTo, SignInCounts counts) {
        this.returnTo = returnTo;
        this.counts = counts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        counts.accept();
        goOn(request, response);
    }

    /** To where the person wanted to go; a step still missing is asked for there. */
    public void goOn(HttpServletRequest request, HttpServletResponse response) {
        redirect(response, returnTo.take(request, response));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        String reason = fault instanceof DisabledException ? "disabled" : "wrong";
        if (fault instanceof ThrottledException throttled) {
            reason = "throttled";
            counts.throttle();
            response.setStatus(TOO_MANY);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(throttled.seconds()));
            request.setAttribute(WAIT, throttled.seconds());
        } else {
            counts.refuse();
        }
        request.setAttribute(REASON, reason);
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }

    /** Signed in and not allowed: perhaps only because a step is missing. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                && signedIn.step() != Step.NONE) {
            returnTo.saveRequest(request, response);
            redirect(response, request.getContextPath() + signedIn.step().page());
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(NOT_ALLOWED).forward(request, response);
        }
    }

    private static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
