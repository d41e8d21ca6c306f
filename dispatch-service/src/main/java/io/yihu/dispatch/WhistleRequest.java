package io.yihu.dispatch;

import io.yihu.events.WhistleKind;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of a whistle.
 *
 * @param units whom to summon
 * @param reason masked before it is kept
 */
record WhistleRequest(
        @Nullable WhistleKind kind,
        @Nullable @Size(max = 20) List<@Size(max = 64) String> units,
        @Nullable @Size(max = 2000) String reason) {}
