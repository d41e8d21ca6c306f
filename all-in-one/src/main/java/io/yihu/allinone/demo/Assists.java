package io.yihu.allinone.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** 协办: who has to give a part before the lead may reply, and what such a unit says in a demonstration. */
public final class Assists {
    /** The words of a part. */
    public static final String WORDS = "已到场协助处理，情况属实。";

    private Assists() {}

    /** Units that a work item still requires, as dispatch answers with it. */
    public static List<String> awaited(JsonNode workItem) {
        return workItem.path("assistance")
                .valueStream()
                .filter(part -> part.path("required").asBoolean()
                        && !part.path("doneAt").isString())
                .map(part -> part.path("unit").asString())
                .toList();
    }
}
