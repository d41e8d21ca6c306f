package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who came agreed on.
 *
 * @param units who has a part to do, of those who came
 * @param until when it has to be done; by the office's rule where it is missing
 * @param findings what is the matter and who does what, masked
 */
public record FindingsWish(
        List<String> units,
        @Nullable Instant until,
        @Nullable String findings) {
    /** Each unit once. */
    public FindingsWish {
        units = units == null ? List.of() : units.stream().distinct().toList();
    }
}
