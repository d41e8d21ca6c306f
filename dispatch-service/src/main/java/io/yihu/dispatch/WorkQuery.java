package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Which open work items: of a unit that leads, assists or is summoned, in a status, beyond a cursor. */
record WorkQuery(
        @Nullable String unit,
        @Nullable WorkStatus status,
        @Nullable WorkCursor after) {}
