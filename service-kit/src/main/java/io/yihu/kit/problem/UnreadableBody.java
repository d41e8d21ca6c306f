package io.yihu.kit.problem;

import io.yihu.kit.decision.Refusal;
import java.io.CharConversionException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a JSON body is wrong and what was expected, without repeating the value or naming a class. */
final class UnreadableBody {
    static final Refusal MISSING = Refusal.malformed("missing-body", "body", "缺少请求正文", "A body is required");

    private UnreadableBody() {}

    static List<Refusal> explain(Exception fault) {
        return Faults.cause(fault, RefusedException.class)
                .map(RefusedException::refusals)
                .orElseGet(() -> List.of(Faults.cause(fault, JacksonException.class)
                        .map(UnreadableBody::refusal)
                        .orElse(MISSING)));
    }

    private static Refusal refusal(JacksonException fault) {
        if (Faults.cause(fault, CharConversionException.class).isPresent() || isBrokenUtf8(fault)) {
            return Refusal.malformed("broken-utf8", "body", "请求正文不是有效的 UTF-8", "The body is not valid UTF-8");
        }
        if (fault instanceof UnrecognizedPropertyException) {
            return Refusal.malformed("unknown-field", path(fault), "未知字段", "This field is not known");
        }
        if (fault instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return Expected.oneOf(path(fault), wrong.getTargetType());
        }
        if (fault instanceof MismatchedInputException wrong) {
            return Expected.type(path(fault), wrong.getTargetType());
        }
        if (fault instanceof InputCoercionException wrong) {
            return Expected.type(path(fault), wrong.getTargetType());
        }
        return fault instanceof StreamReadException ? malformed(fault.getLocation()) : invalid(fault);
    }

    private static boolean isBrokenUtf8(JacksonException fault) {
        return fault instanceof StreamReadException
                && fault.getOriginalMessage() != null
                && fault.getOriginalMessage().contains("UTF-8");
    }

    private static Refusal malformed(TokenStreamLocation at) {
        return Refusal.malformed(
                "malformed-json",
                "body",
                "请求正文不是有效的 JSON（第 %d 行第 %d 列）".formatted(at.getLineNr(), at.getColumnNr()),
                "The body is not valid JSON (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr()));
    }

    private static Refusal invalid(JacksonException fault) {
        return Refusal.malformed("invalid-value", path(fault), "字段的值无效", "The value is not valid");
    }

    /** Such as {@code place.lines[2].name}. */
    private static String path(JacksonException fault) {
        String path = fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
    }
}
