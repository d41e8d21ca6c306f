package io.yihu.frontdoor.session;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Answers;
import io.yihu.kit.shell.Wants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to a request of nobody: people are sent to sign in and come back to the page they were on, machines get
 * 401. A request whose session ended while a form was being filled in counts as nobody's too, and the page it came from
 * restores what was typed.
 */
@Component
final class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Refusal NO_SESSION = Refusal.unauthenticated("no-token", "请先登录", "Sign in, or send a token");
    private static final Refusal FORGED =
            Refusal.forbidden("no-csrf-token", "页面已过期，请刷新后重试", "This page has become stale; reload it and try again");
    private static final Refusal NOT_ALLOWED = Refusal.forbidden("not-allowed", "您无权进行此操作", "You may not do this");

    private final URI publicAddress;

    SignInAgain(FrontDoorProperties properties) {
        this.publicAddress = properties.publicAddress();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/") || !Wants.page(request) && !Wants.fragment(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Answers.send(request, response, NO_SESSION);
        } else if (Wants.fragment(request)) {
            String page = ReturnPath.ofAddress(request.getHeader("HX-Current-URL"), publicAddress);
            response.setHeader("HX-Redirect", "/sign-in?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, signIn(request, wantedPage(request)));
        }
    }

    /** Whoever typed another name of this machine goes on under the public one, which alone the session's cookie is for. */
    private String signIn(HttpServletRequest request, String page) {
        if (publicAddress.getAuthority().equals(request.getHeader(HttpHeaders.HOST))) {
            ReturnPath.remember(request, page);
            return "/oauth2/authorization/" + Provider.ID;
        }
        return publicAddress + "/sign-in?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (!(who instanceof OAuth2AuthenticationToken)) {
            commence(request, response, new NobodyException());
        } else {
            Answers.send(request, response, fault instanceof CsrfException ? FORGED : NOT_ALLOWED);
        }
    }

    private String wantedPage(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return ReturnPath.ofAddress(request.getHeader(HttpHeaders.REFERER), publicAddress);
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static final class NobodyException extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        NobodyException() {
            super("nobody is signed in");
        }
    }
}
