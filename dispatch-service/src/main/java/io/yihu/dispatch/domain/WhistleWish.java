package io.yihu.dispatch.domain;

import io.yihu.events.WhistleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to summon, for what and why.
 *
 * @param reason masked
 */
public record WhistleWish(
        @Nullable WhistleKind kind,
        List<String> units,
        @Nullable String reason) {
    /** Each unit once. */
    public WhistleWish {
        units = units == null ? List.of() : units.stream().distinct().toList();
    }
}
