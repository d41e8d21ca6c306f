package io.yihu.kit.web;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Answers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body over the limit: at once where its length is announced, otherwise as soon as too much was read. */
final class BodyLimitFilter extends OncePerRequestFilter {
    private final long limit;
    private final Refusal tooLarge;

    BodyLimitFilter(long limit) {
        this.limit = limit;
        this.tooLarge = Refusal.tooLarge(
                "body-too-large", "请求正文超过 %d 字节".formatted(limit), "The body is larger than %d bytes".formatted(limit));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            Answers.send(request, response, tooLarge);
        } else {
            chain.doFilter(new BoundedRequest(request, limit, tooLarge), response);
        }
    }
}
