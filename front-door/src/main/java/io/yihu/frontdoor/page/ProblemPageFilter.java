package io.yihu.frontdoor.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Wherever a problem comes from, a service, a filter or the front door itself, people get it as a page. */
final class ProblemPageFilter extends OncePerRequestFilter {
    private final ProblemPages pages;

    ProblemPageFilter(ProblemPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ProblemPages.wanted(request)) {
            chain.doFilter(request, response);
            return;
        }
        HeldProblem held = new HeldProblem(response);
        chain.doFilter(request, held);
        byte[] problem = held.problem();
        if (problem.length > 0) {
            byte[] page = pages.render(request, held);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
