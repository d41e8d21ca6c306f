package io.yihu.identity;

import org.jspecify.annotations.Nullable;

/** The authorization server cannot start; the message is one line for the person who starts it. */
public final class IdentityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
