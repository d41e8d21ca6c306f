package io.yihu.events;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * Says why a body could not be read without repeating any of it: Jackson's own messages and causes quote values, which
 * would carry a citizen's words into logs and dead letters.
 */
final class Unreadable {
    private Unreadable() {}

    static UnreadableEvent because(Class<?> type, JacksonException e) {
        return new UnreadableEvent(type.getSimpleName() + path(e) + ": " + reason(e), null);
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
    }

    private static String reason(JacksonException e) {
        if (e.getCause() instanceof MissingField missing) {
            return missing.reason();
        }
        return e.getClass().getSimpleName() + " at byte " + e.getLocation().getByteOffset();
    }
}
