package io.yihu.kit.web;

import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * The names of the query and form parameters that a handler method declares: {@code @RequestParam}, the fields of a
 * {@code @ModelAttribute}, and {@link PageRequest}. An argument without annotation declares none. A form may have rows: a field that is a
 * list of records declares {@code rows[].field} for each field of a row, whatever the number of the row.
 */
final class DeclaredParameters {
    /** Stands for a method that takes all of them as a map. */
    static final String ANY = "*";

    private static final Pattern ROW = Pattern.compile("\\[\\d{1,3}]");

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
                ? Arrays.stream(type.getRecordComponents()).flatMap(DeclaredParameters::names)
                : Arrays.stream(BeanUtils.getPropertyDescriptors(type)).map(PropertyDescriptor::getName);
    }

    private static Stream<String> names(RecordComponent field) {
        Class<?> row = ResolvableType.forType(field.getGenericType())
                .as(List.class)
                .getGeneric(0)
                .resolve();
        return row != null && row.isRecord()
                ? fields(row).map(name -> field.getName() + "[]." + name)
                : Stream.of(field.getName());
    }

    /** A parameter as it is declared: the number of a row does not matter. */
    static String declared(String given) {
        return ROW.matcher(given).replaceAll("[]");
    }
}
