package io.yihu.identity.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that a link back to "here" leads to: itself, or after a form the page that holds the form. */
final class HeldPage {

    private static final Pattern FORM = Pattern.compile("/(accounts/[^/]+|[a-z-]+).*");

    private HeldPage() {}

    static String of(HttpServletRequest request) {
        String path = original(request, RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
        if (request.getMethod().equals("GET")) {
            String query = original(
                    request, RequestDispatcher.FORWARD_QUERY_STRING, Objects.toString(request.getQueryString(), ""));
            return path + (query.isEmpty() ? "" : "?" + query);
        }
        String context = request.getContextPath();
        Matcher form = FORM.matcher(path.substring(context.length()));
        return context + (form.matches() ? "/" + form.group(1) : "/");
    }

    /** Before a forward, where there was one. */
    private static String original(HttpServletRequest request, String attribute, String now) {
        return request.getAttribute(attribute) instanceof String before ? before : now;
    }
}
