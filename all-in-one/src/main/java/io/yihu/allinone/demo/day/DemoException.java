package io.yihu.allinone.demo.day;

import org.jspecify.annotations.Nullable;

/** The demo cannot go on; one line says which ticket waits for what, or what was refused. */
public final class DemoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoException(String message) {
        this(message, null);
    }

    DemoException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
