package io.yihu.kit.web;

import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * The names of the query and form parameters that a handler method declares: {@code @RequestParam}, the fields of a
 * {@code @ModelAttribute}, and {@link PageRequest}. An argument without annotation declares none.
 */
final class DeclaredParameters {
    /** Stands for a method that takes all of them as a map. */
    static final String ANY = "*";

    private DeclaredParameters() {}

    static Set<String> of(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(DeclaredParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null) {
            return Stream.of(name(parameter, named));
        }
        boolean bound = parameter.hasParameterAnnotation(ModelAttribute.class)
                || parameter.getParameterType() == PageRequest.class;
        return bound ? fields(parameter.getParameterType()) : Stream.empty();
    }

    private static String name(MethodParameter parameter, RequestParam named) {
        if (StringUtils.hasText(named.name())) {
            return named.name();
        }
        if (Map.class.isAssignableFrom(parameter.getParameterType())) {
            return ANY;
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Objects.requireNonNull(parameter.getParameterName(), "compile with -parameters");
    }

    private static Stream<String> fields(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Arrays.stream(BeanUtils.getPropertyDescriptors(type)).map(PropertyDescriptor::getName);
    }
}
