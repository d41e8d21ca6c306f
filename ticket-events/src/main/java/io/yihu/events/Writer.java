package io.yihu.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services that may write to topics. A topic has exactly one of them. */
public enum Writer {
    INTAKE,
    DISPATCH,
    FEEDBACK,
    ANALYTICS;

    /** The key under which this writer's facts are stored and spoken of: {@code intake}, {@code dispatch} and so on. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The CloudEvents {@code source} attribute of everything this service publishes. */
    public String source() {
        return "/yihu/" + key();
    }

    /** The writer with this CloudEvents source, or empty where the source is none of ours. */
    public static Optional<Writer> fromSource(String source) {
        return Arrays.stream(values()).filter(w -> w.source().equals(source)).findFirst();
    }
}
