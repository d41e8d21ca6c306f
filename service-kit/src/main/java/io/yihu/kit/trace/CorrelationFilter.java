package io.yihu.kit.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names each request: its id stands in the logging context, in the response and in any problem. */
final class CorrelationFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = idOf(request);
        response.setHeader(Correlation.HEADER, id);
        MDC.put(Correlation.CORRELATION_ID, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlation.CORRELATION_ID);
            MDC.remove(Correlation.TICKET_ID);
        }
    }

    /** The server's second round for an error page keeps the id of the first. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(Correlation.CORRELATION_ID) instanceof String known) {
            return known;
        }
        String id = Correlation.accept(request.getHeader(Correlation.HEADER));
        request.setAttribute(Correlation.CORRELATION_ID, id);
        return id;
    }
}
