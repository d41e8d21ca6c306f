package io.yihu.frontdoor.relay;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.frontdoor.session.AccessToken;
import io.yihu.kit.shell.LanguageCookie;
import io.yihu.kit.shell.ShellHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The headers a service gets: no cookies, a token, the chosen language, and where the request came in, of which nothing
 * is believed that the caller wrote. The identity server has cookies of its own, and gets those.
 */
@Component
final class PassedHeaders implements RequestHttpHeadersFilter {
    static final String IDENTITY = "/identity/";
    private static final Set<String> OWN_COOKIES = Set.of("YIHU_SESSION", "YIHU_LANG");

    private final URI publicAddress;

    PassedHeaders(FrontDoorProperties properties) {
        this.publicAddress = properties.publicAddress();
    }

    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest serverRequest) {
        HttpServletRequest request = serverRequest.servletRequest();
        HttpHeaders passed = new HttpHeaders();
        passed.addAll(given);
        List.copyOf(passed.headerNames()).stream()
                .filter(PassedHeaders::neverBelieved)
                .forEach(passed::remove);
        passed.remove(HttpHeaders.COOKIE);
        forwarded(passed, request);
        passed.set(HttpHeaders.ACCEPT_LANGUAGE, LanguageCookie.chosen(request).choose("zh-CN", "en"));
        if (request.getRequestURI().startsWith(IDENTITY)) {
            cookiesOfIdentity(given, passed);
        } else {
            AccessToken.of(request).ifPresent(token -> session(passed, request, token));
        }
        return passed;
    }

    /** The token for forms is relayed so that stateless services can write it into them; only the front door checks it. */
    private static void session(HttpHeaders passed, HttpServletRequest request, String token) {
        passed.setBearerAuth(token);
        ShellHeaders.csrf(request).ifPresent(csrf -> passed.set(ShellHeaders.CSRF, csrf));
    }

    private void forwarded(HttpHeaders passed, HttpServletRequest request) {
        passed.set("X-Forwarded-For", request.getRemoteAddr());
        passed.set("X-Forwarded-Proto", publicAddress.getScheme());
        passed.set("X-Forwarded-Host", publicAddress.getAuthority());
        int port = publicAddress.getPort();
        int usual = "https".equals(publicAddress.getScheme()) ? 443 : 80;
        passed.set("X-Forwarded-Port", Integer.toString(port == -1 ? usual : port));
    }

    private static boolean neverBelieved(String name) {
        return name.regionMatches(true, 0, "X-Forwarded-", 0, 12)
                || name.regionMatches(true, 0, "X-Yihu-", 0, 7)
                || name.equalsIgnoreCase("Forwarded")
                || name.equalsIgnoreCase("X-CSRF-TOKEN")
                || name.equalsIgnoreCase("X-Real-IP");
    }

    private static void cookiesOfIdentity(HttpHeaders given, HttpHeaders passed) {
        String cookies = given.getOrEmpty(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(pair -> OWN_COOKIES.stream().noneMatch(own -> pair.startsWith(own + "=")))
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            passed.set(HttpHeaders.COOKIE, cookies);
        }
    }
}
