package io.yihu.frontdoor.relay;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a service's answer may not bring along: cookies, as there is one session only, and the security headers, which
 * the front door writes for all of them. The identity server's answers stay as they are.
 */
final class AnsweredHeaders {
    private static final List<String> OURS = List.of(
            HttpHeaders.SET_COOKIE,
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection",
            "Strict-Transport-Security");

    private AnsweredHeaders() {}

    static ServerResponse strip(ServerRequest request, ServerResponse response) {
        OURS.forEach(response.headers()::remove);
        return response;
    }
}
