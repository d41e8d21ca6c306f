package io.yihu.dispatch.domain.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as cells. */
final class Cells {
    private Cells() {}

    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String list(List<String> values) {
        return String.join("；", values);
    }
}
