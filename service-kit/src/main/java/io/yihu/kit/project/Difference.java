package io.yihu.kit.project;

import java.util.Map;

/** How a live document differs from the one made of the topics again. */
public enum Difference {
    /** The same. */
    NONE,
    /** The same pieces seen through another version of the fold, or a damaged view. */
    VIEW,
    /** The live document lacks something that was published. */
    MISSING,
    /** A piece is there but reads otherwise. */
    OTHER,
    /** The live document holds something the topics no longer have. Replacing it would lose that. */
    MORE;

    static Difference between(Map<String, Object> live, Map<String, Object> topics) {
        if (!topics.keySet().containsAll(live.keySet())) {
            return MORE;
        }
        if (!live.keySet().containsAll(topics.keySet())) {
            return MISSING;
        }
        return live.equals(topics) ? NONE : OTHER;
    }
}
