package io.yihu.kit.web;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body that announces another charset than UTF-8, instead of guessing which of the two is meant. */
final class Utf8Only implements HandlerInterceptor {
    private static final Refusal OTHER_CHARSET =
            Refusal.unsupportedMedia("charset-not-utf-8", "仅支持 UTF-8 编码", "Only UTF-8 is understood");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Charset announced = announced(request.getContentType());
        if (announced != null && !announced.equals(StandardCharsets.UTF_8)) {
            throw new RefusedException(OTHER_CHARSET);
        }
        return true;
    }

    /** A content type that cannot be read is left to Spring MVC, which answers 415. */
    private static @Nullable Charset announced(@Nullable String contentType) {
        try {
            return contentType == null
                    ? null
                    : MediaType.parseMediaType(contentType).getCharset();
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }
}
