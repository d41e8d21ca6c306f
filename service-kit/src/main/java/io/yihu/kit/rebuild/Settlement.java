package io.yihu.kit.rebuild;

import io.yihu.kit.project.Difference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells differences from documents that merely went on. The shadow holds exactly what lies before its vector, the live side
 * that and perhaps more. After the two were read, the shadow reads on to the end of the topics: a document that no record
 * touched in between cannot have differed for that reason, so its difference is real. The others are compared again once
 * the live side has passed that end too.
 */
final class Settlement {
    private static final int ROUNDS = 10;

    private final Comparison comparison;
    private final Shadow shadow;
    private final LiveReader reader;
    private final Hold hold;
    private final Map<String, Difference> confirmed = new HashMap<>();
    private Map<String, Difference> open = Map.of();

    Settlement(Comparison comparison, Shadow shadow, LiveReader reader, Hold hold) {
        this.comparison = comparison;
        this.shadow = shadow;
        this.reader = reader;
        this.hold = hold;
    }

    void settle() {
        open = comparison.all();
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            Set<String> touched = shadow.catchUp(records -> hold.beat());
            Set<String> again = new HashSet<>();
            open.forEach((id, difference) -> {
                if (touched.contains(id)) {
                    again.add(id);
                } else {
                    confirmed.put(id, difference);
                }
            });
            if (again.isEmpty()) {
                open = Map.of();
                return;
            }
            reader.awaitPassed(shadow.at(), shadow.beginnings(), hold::beat);
            open = comparison.of(again);
        }
    }

    /** Documents that differ for no reason but damage or another version of the fold. */
    Map<String, Difference> confirmed() {
        return confirmed;
    }

    /** Documents that changed at every look. */
    int undecided() {
        return open.size();
    }
}
