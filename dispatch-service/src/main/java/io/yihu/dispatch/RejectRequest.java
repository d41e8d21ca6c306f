package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reviewer turns a return down. */
record RejectRequest(@Nullable @Size(max = 2000) String note) {}
