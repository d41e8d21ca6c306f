package io.yihu.allinone.story;

import java.util.Map;
import java.util.UUID;

/** What the hotline's platform sends in the stories. */
final class Appeals {
    private Appeals() {}

    static Map<String, ?> at(String community, String estate, String category, String title) {
        return Map.ofEntries(
                Map.entry("source", "story"),
                Map.entry("externalNumber", UUID.randomUUID().toString()),
                Map.entry("channel", "HOTLINE"),
                Map.entry("kind", "COMPLAINT"),
                Map.entry("title", title),
                Map.entry("description", title),
                Map.entry("category", category),
                Map.entry("place", Map.of("street", "shuyuanlu", "community", community, "estate", estate)));
    }
}
