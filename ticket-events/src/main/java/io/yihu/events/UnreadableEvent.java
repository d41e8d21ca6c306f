package io.yihu.events;

import org.jspecify.annotations.Nullable;

/** A record on the wire that cannot be understood, now or ever: a dead letter. The message holds no field values. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the reason in words. */
    public UnreadableEvent(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
