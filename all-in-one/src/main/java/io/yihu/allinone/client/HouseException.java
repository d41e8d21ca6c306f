package io.yihu.allinone.client;

import org.jspecify.annotations.Nullable;

/** The house refused something, did not answer, or does not move on; one line says what. */
public final class HouseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of this line. */
    public HouseException(String message) {
        this(message, null);
    }

    /** Of this line, because of something else. */
    public HouseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
