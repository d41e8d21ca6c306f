package io.yihu.kit.problem;

import io.yihu.kit.decision.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** Turns what Bean Validation and data binding found into one refusal per field. */
public final class InvalidFields {
    private static final Set<String> REQUIRED = Set.of("NotNull", "NotBlank", "NotEmpty");

    private InvalidFields() {}

    /** One refusal for each wrong field. */
    public static List<Refusal> explain(Errors errors) {
        List<Refusal> refusals = new ArrayList<>();
        for (FieldError error : errors.getFieldErrors()) {
            refusals.add(
                    error.isBindingFailure()
                            ? Expected.type(error.getField(), errors.getFieldType(error.getField()))
                            : refusal(error.getField(), error));
        }
        errors.getGlobalErrors().forEach(error -> refusals.add(refusal("body", error)));
        return refusals;
    }

    static List<Refusal> explain(MethodValidationResult result) {
        List<Refusal> refusals = new ArrayList<>();
        for (ParameterValidationResult parameter : result.getParameterValidationResults()) {
            if (parameter instanceof ParameterErrors errors) {
                refusals.addAll(explain((Errors) errors));
            } else {
                String name = String.valueOf(parameter.getMethodParameter().getParameterName());
                parameter.getResolvableErrors().forEach(error -> refusals.add(refusal(name, error)));
            }
        }
        return refusals;
    }

    private static Refusal refusal(String field, MessageSourceResolvable error) {
        String text = error.getDefaultMessage() == null ? "" : error.getDefaultMessage();
        return Refusal.malformed(reason(error.getCodes()), field, text, text);
    }

    /** The constraint's short name: {@code Size} becomes {@code size}, {@code NotBlank} becomes {@code required}. */
    private static String reason(String @Nullable [] codes) {
        String name = codes == null || codes.length == 0 ? "Invalid" : codes[codes.length - 1];
        return REQUIRED.contains(name)
                ? "required"
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
