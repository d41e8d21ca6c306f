package io.yihu.kit.time;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in every answer that the house is not on real time, as long as it is not. */
final class BusinessTimeFilter extends OncePerRequestFilter {
    static final String HEADER = "X-Business-Time";

    private final BusinessClock clock;

    BusinessTimeFilter(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!clock.isReal()) {
            response.setHeader(HEADER, clock.instant().toString());
        }
        chain.doFilter(request, response);
    }
}
