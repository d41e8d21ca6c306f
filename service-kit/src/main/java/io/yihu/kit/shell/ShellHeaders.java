package io.yihu.kit.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** What the front door and the pages of services tell each other. */
public final class ShellHeaders {
    /** Carries the token that forms have to bring back; the front door writes it, and checks what comes back. */
    public static final String CSRF = "X-Yihu-Csrf";

    /** The hidden field of forms. */
    public static final String CSRF_FIELD = "_csrf";

    private ShellHeaders() {}

    /** At the front door the token of the session, in a service what the front door relayed. */
    public static Optional<String> csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(token.getToken())
                : Optional.ofNullable(request.getHeader(CSRF));
    }
}
