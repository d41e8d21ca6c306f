package io.yihu.allinone;

import org.jspecify.annotations.Nullable;

/** It cannot start; the message is one line, Chinese first, for the person who starts it. Nothing was damaged. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses in both languages. */
    public StartRefused(String chinese, String english) {
        this(chinese, english, null);
    }

    StartRefused(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + " / " + english, cause);
    }

    /** The one line. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
