package io.yihu.dispatch;

import io.yihu.dispatch.domain.Pause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why the unit's clock stands still, since when and until when at the latest. */
record PauseView(Pause.Kind kind, Instant since, Instant until) {
    static @Nullable PauseView of(@Nullable Pause pause) {
        return pause == null ? null : new PauseView(pause.kind(), pause.since(), pause.until());
    }
}
