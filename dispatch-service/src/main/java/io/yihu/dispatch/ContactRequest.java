package io.yihu.dispatch;

import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import org.jspecify.annotations.Nullable;

/** Body of the first contact: how, and what came of it. */
record ContactRequest(
        @Nullable ContactChannel channel, @Nullable ContactResult result) {}
