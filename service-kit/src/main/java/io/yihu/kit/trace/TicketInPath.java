package io.yihu.kit.trace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets the log lines of a request name the ticket that its path names as {@code {ticketId}}. {@link CorrelationFilter}
 * cleans up.
 */
final class TicketInPath implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get(Correlation.TICKET_ID) instanceof String ticketId
                && Correlation.isPlain(ticketId)) {
            MDC.put(Correlation.TICKET_ID, ticketId);
        }
        return true;
    }
}
