package io.yihu.kit.problem;

import io.yihu.kit.decision.Refusal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What should have stood in a field, header or parameter, in words a person and a machine's author understand. */
final class Expected {
    private Expected() {}

    static Refusal type(String field, @Nullable Class<?> wanted) {
        if (wanted != null && wanted.isEnum()) {
            return oneOf(field, wanted);
        }
        Kind kind = Kind.of(wanted == null ? Object.class : ClassUtils.resolvePrimitiveIfNecessary(wanted));
        return Refusal.malformed("wrong-type", field, "类型不符，应为" + kind.zh, "Wrong type, expected " + kind.en);
    }

    static Refusal oneOf(String field, Class<?> enumType) {
        String allowed = Arrays.stream(enumType.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return Refusal.malformed("unknown-value", field, "取值应为：" + allowed, "Expected one of: " + allowed);
    }

    private enum Kind {
        TEXT("文本", "text"),
        NUMBER("数字", "a number"),
        BOOLEAN("true 或 false", "true or false"),
        TIME("带时区的 ISO-8601 时间", "an ISO-8601 time with offset"),
        LIST("列表", "a list"),
        OBJECT("对象", "an object");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        static Kind of(Class<?> wanted) {
            if (CharSequence.class.isAssignableFrom(wanted)) {
                return TEXT;
            }
            if (Number.class.isAssignableFrom(wanted)) {
                return NUMBER;
            }
            if (wanted == Boolean.class) {
                return BOOLEAN;
            }
            if (Temporal.class.isAssignableFrom(wanted)) {
                return TIME;
            }
            return Collection.class.isAssignableFrom(wanted) || wanted.isArray() ? LIST : OBJECT;
        }
    }
}
