package io.yihu.kit.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What kind of answer a request waits for. */
public final class Wants {
    private Wants() {}

    /** A person's browser navigates: a whole page. */
    public static boolean page(HttpServletRequest request) {
        return acceptsHtml(request.getHeader("Accept")) && !fragment(request);
    }

    /** A page that is open already asks for a part of itself. */
    public static boolean fragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    private static boolean acceptsHtml(@Nullable String accept) {
        return accept != null && accept.contains("text/html");
    }
}
