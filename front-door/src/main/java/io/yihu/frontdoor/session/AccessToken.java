package io.yihu.frontdoor.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The access token that a request is passed on with. */
public final class AccessToken {
    private static final String ATTRIBUTE = AccessToken.class.getName();

    private AccessToken() {}

    static void put(HttpServletRequest request, String token) {
        request.setAttribute(ATTRIBUTE, token);
    }

    /** Of the person in the session; nothing for a request that brought its own. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }
}
