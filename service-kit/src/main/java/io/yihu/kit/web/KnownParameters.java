package io.yihu.kit.web;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.ShellHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query or form parameter that the handler method does not declare, instead of ignoring it. The token of a form
 * against forgery is for Spring Security, which has looked at it before.
 */
final class KnownParameters implements HandlerInterceptor {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            Set<String> known = declared.computeIfAbsent(method.getMethod(), m -> DeclaredParameters.of(method));
            check(request.getParameterMap().keySet(), known);
        }
        return true;
    }

    private static void check(Set<String> given, Set<String> known) {
        List<Refusal> unknown = known.contains(DeclaredParameters.ANY)
                ? List.of()
                : given.stream()
                        .filter(name -> !known.contains(DeclaredParameters.declared(name))
                                && !name.equals(ShellHeaders.CSRF_FIELD))
                        .map(KnownParameters::refusal)
                        .toList();
        if (!unknown.isEmpty()) {
            throw new RefusedException(unknown);
        }
    }

    private static Refusal refusal(String name) {
        return Refusal.malformed("unknown-parameter", name, "未知参数", "This parameter is not known");
    }
}
