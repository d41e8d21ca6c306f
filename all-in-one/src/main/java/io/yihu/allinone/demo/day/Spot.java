package io.yihu.allinone.demo.day;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a complaint can be from: a community, and an estate or landmark in it. */
record Spot(String community, @Nullable String estate, String zh, String en) {

    /** As a registration names it; the rest follows from it. */
    Map<String, String> place() {
        return estate == null ? Map.of("community", community) : Map.of("community", community, "estate", estate);
    }
}
