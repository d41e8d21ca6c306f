package io.yihu.identity.api;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Answers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** 401 and 403 of the JSON interface as problems. */
public final class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Refusal NOBODY =
            Refusal.unauthenticated("not-signed-in", "请先登录", "Sign in or send a bearer token");
    private static final Refusal NOT_ALLOWED = Refusal.forbidden("not-allowed", "您无权进行此操作", "You may not do this");
    private static final Refusal FORGED =
            Refusal.forbidden("csrf-token-missing", "页面已过期，请刷新后重试", "The token against forgery is missing or old");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        Answers.send(request, response, NOBODY);
    }

    /** Who brings nothing at all has to sign in; a token against forgery alone would not help. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        boolean forged = fault instanceof CsrfException;
        if (forged && SecurityContextHolder.getContext().getAuthentication() == null) {
            commence(request, response, new InsufficientAuthenticationException("nobody", fault));
        } else {
            Answers.send(request, response, forged ? FORGED : NOT_ALLOWED);
        }
    }
}
