package io.yihu.intake.platform;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came over HTTP. Its text form tells none of it.
 *
 * @param header the value of a header, or nothing
 * @param body as it was sent; empty where it was a form
 * @param form the fields of a form; missing where it was none
 */
record Arrived(
        Function<String, @Nullable String> header,
        byte[] body,
        @Nullable Map<String, String> form) {
    @Override
    public String toString() {
        return "Arrived[***]";
    }
}
