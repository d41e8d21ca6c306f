package io.yihu.kit.web;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers {@link CommandHeaders} and {@link PageRequest}. */
final class HeaderArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == CommandHeaders.class || type == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == CommandHeaders.class
                ? CommandHeaders.parse(
                        one("Idempotency-Key", request.getHeaderValues("Idempotency-Key")),
                        one("If-Match", request.getHeaderValues("If-Match")))
                : PageRequest.parse(
                        one("after", request.getParameterValues("after")),
                        one("limit", request.getParameterValues("limit")));
    }

    private static @Nullable String one(String name, String @Nullable [] values) {
        if (values != null && values.length > 1) {
            throw new RefusedException(Refusal.malformed("given-twice", name, "只能出现一次", "It may be given only once"));
        }
        return values == null || values.length == 0 ? null : values[0];
    }
}
