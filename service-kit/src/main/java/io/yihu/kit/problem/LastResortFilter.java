package io.yihu.kit.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what failed outside of Spring MVC, in filters and in Security, before the server would print it. */
final class LastResortFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception fault) {
            answer(request, response, fault);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException {
        Language language = Language.of(request);
        Problem problem = Faults.cause(fault, RefusedException.class)
                .map(refused -> Problem.of(refused.refusals(), language))
                .orElseGet(() -> Problem.of(Faults.report(fault), language));
        if (!response.isCommitted()) {
            response.resetBuffer();
            Answers.send(response, problem);
        }
    }
}
