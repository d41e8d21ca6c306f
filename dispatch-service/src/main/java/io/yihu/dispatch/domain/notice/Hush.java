package io.yihu.dispatch.domain.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is not told to a group at night. A group with quiet hours of its own says itself when it is left alone. One without hears
 * everything at once but that attention is raised (督办): in the quiet hours of the office that waits, whatever raised it. Danger waits
 * for nothing.
 *
 * @param office the quiet hours of supervision; missing where there are none
 */
public record Hush(NoticeGroup group, @Nullable Quiet office) {
    /** Whether this waits, at this moment. */
    public boolean holds(Notice notice, Instant moment) {
        if (notice.urgent()) {
            return false;
        }
        return group.quiet() == null
                ? office != null && notice.tiding().occasion() == Occasion.SUPERVISION && office.at(moment)
                : group.quietAt(moment);
    }
}
