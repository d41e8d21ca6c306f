package io.yihu.kit.security;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Answers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 401 and 403 as problems, with the challenge of RFC 6750; says that a token has expired, otherwise not what is wrong. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final Refusal NO_TOKEN = Refusal.unauthenticated("no-token", "请先登录", "A bearer token is required");
    private static final Refusal EXPIRED =
            Refusal.unauthenticated("token-expired", "登录已过期，请重新登录", "The token has expired");
    private static final Refusal INVALID = Refusal.unauthenticated("invalid-token", "登录凭证无效", "The token is not valid");
    private static final Refusal NOT_ALLOWED = Refusal.forbidden("not-allowed", "您无权进行此操作", "You may not do this");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        Refusal refusal = explain(fault);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, refusal.equals(NO_TOKEN) ? "Bearer" : "Bearer error=\"invalid_token\"");
        Answers.send(request, response, refusal);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        Answers.send(request, response, NOT_ALLOWED);
    }

    private static Refusal explain(AuthenticationException fault) {
        if (!(fault instanceof OAuth2AuthenticationException)) {
            return NO_TOKEN;
        }
        return fault instanceof InvalidBearerTokenException
                        && fault.getCause() instanceof JwtValidationException invalid
                        && invalid.getErrors().stream().anyMatch(TokenChecks::isExpiry)
                ? EXPIRED
                : INVALID;
    }
}
