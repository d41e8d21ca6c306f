package io.yihu.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers in a cookie where somebody wanted to go before signing in: a path of this server, never an address, whoever
 * wrote the cookie.
 */
public final class ReturnTo implements RequestCache {

    private static final String COOKIE = "YIHU_RETURN";
    private static final int MINUTES_30 = 1800;
    private static final int LONGEST = 3000;
    /** One slash at a time, no step upwards, no backslash, nothing that begins another line. */
    private static final Pattern PATH =
            Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?(\\?[A-Za-z0-9._~%&=+:/-]*)?");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET")) {
            return;
        }
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (isOurs(path, request)) {
            byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
            send(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), MINUTES_30);
        }
    }

    /** Where to go on; the start page where nothing is remembered. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> path = remembered(request).filter(text -> isOurs(text, request));
        removeRequest(request, response);
        return path.orElse(request.getContextPath() + "/");
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            send(request, response, "", 0);
        }
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(String path, HttpServletRequest request) {
        return path.length() <= LONGEST
                && path.startsWith(request.getContextPath() + "/")
                && PATH.matcher(path).matches();
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Nothing is replayed: the browser goes there again. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }
}
