package io.yihu.intake.domain.platform;

import org.jspecify.annotations.Nullable;

/** One order as it was sent, whatever it was written in. */
public interface Sent {
    /** What stands at a path; nothing where there is nothing, or no single text or number. */
    @Nullable
    String text(String path);

    /** Whether something stands there that is no single text or number. */
    boolean holdsMore(String path);
}
