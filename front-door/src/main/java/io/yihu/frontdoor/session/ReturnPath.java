package io.yihu.frontdoor.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before signing in. Only ever a path of this address, never another address: what does not
 * look like a plain path becomes {@code /}.
 */
public final class ReturnPath {
    private static final String ATTRIBUTE = ReturnPath.class.getName();
    private static final Pattern PLAIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,1000}");

    private ReturnPath() {}

    /** The path, or {@code /} where it leads anywhere else. */
    public static String safe(@Nullable String path) {
        return path != null && PLAIN.matcher(path).matches() && local(path) ? path : "/";
    }

    /** The path and query of an address of this house, such as a {@code Referer}; {@code /} otherwise. */
    static String ofAddress(@Nullable String address, URI house) {
        if (address == null) {
            return "/";
        }
        try {
            URI uri = new URI(address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return house.getAuthority().equals(uri.getAuthority()) ? safe(uri.getRawPath() + query) : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    static void remember(HttpServletRequest request, String path) {
        request.getSession().setAttribute(ATTRIBUTE, safe(path));
    }

    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return "/";
        }
        Object path = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return safe(path instanceof String text ? text : null);
    }

    private static boolean local(String path) {
        try {
            URI uri = new URI(path);
            return uri.getHost() == null && uri.getScheme() == null && !path.startsWith("/login/");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
