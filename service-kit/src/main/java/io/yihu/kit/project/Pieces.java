package io.yihu.kit.project;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The pieces of a document that keeps them as {@code <writer>.<name>}. */
final class Pieces {
    private Pieces() {}

    /** Anything of another shape is a piece too, so that damage is seen. */
    static Map<String, Object> of(@Nullable Object writers) {
        Map<String, Object> pieces = new HashMap<>();
        if (writers instanceof Document byWriter) {
            byWriter.forEach((writer, stored) -> {
                if (stored instanceof Document named) {
                    named.forEach((name, piece) -> pieces.put(writer + "." + name, piece));
                } else {
                    pieces.put(writer, stored);
                }
            });
        } else if (writers != null) {
            pieces.put("", writers);
        }
        return pieces;
    }
}
