package io.yihu.kit.docs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.PageRequest;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes what the kit reads of a request by itself: headers of commands, cursor and length of lists. */
final class KitArguments implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter argument : method.getMethodParameters()) {
            if (argument.getParameterType() == CommandHeaders.class) {
                operation.addParametersItem(text("header", "Idempotency-Key"));
                operation.addParametersItem(text("header", "If-Match"));
            } else if (argument.getParameterType() == PageRequest.class) {
                operation.addParametersItem(text("query", "after"));
                operation.addParametersItem(
                        new Parameter().in("query").name("limit").schema(new IntegerSchema()));
            }
        }
        return operation;
    }

    private static Parameter text(String in, String name) {
        return new Parameter().in(in).name(name).schema(new StringSchema());
    }
}
