package io.yihu.embedded.broker;

import org.jspecify.annotations.Nullable;

/** The broker could not start; the message is one line meant for the person who started it. */
public final class BrokerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerStartException(String message) {
        this(message, null);
    }

    BrokerStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
