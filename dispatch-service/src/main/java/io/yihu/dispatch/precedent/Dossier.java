package io.yihu.dispatch.precedent;

import io.yihu.events.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as far as a precedent needs it.
 *
 * @param unit who has it, or wants to return it
 * @param readable whether the caller may read its words; where not, there are none
 * @param title masked, as intake wrote it; missing once erased
 * @param texts masked, what units and reviewers wrote, by field
 */
public record Dossier(
        String category,
        Place place,
        String unit,
        boolean readable,
        @Nullable String title,
        Map<String, String> texts) {
    /** Copies the texts. */
    public Dossier {
        texts = Map.copyOf(texts);
    }
}
