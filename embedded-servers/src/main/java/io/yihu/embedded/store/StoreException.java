package io.yihu.embedded.store;

import org.jspecify.annotations.Nullable;

/** The store cannot start or go on; the message is one line for the person who runs it. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
