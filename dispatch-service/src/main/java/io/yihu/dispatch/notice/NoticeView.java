package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.events.UnitClock;
import io.yihu.kit.problem.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is shown: codes and times, with words in the reader's language.
 *
 * @param perhapsTwice it was tried once more after a try whose end nobody knows
 * @param toldAt when the robot had it
 */
record NoticeView(
        String id,
        String group,
        String ticketId,
        Occasion occasion,
        String occasionText,
        String unit,
        @Nullable UnitClock clock,
        @Nullable Instant by,
        Boolean urgent,
        Instant happenedAt,
        NoticeState state,
        String stateText,
        Integer failedTries,
        @Nullable String reason,
        @Nullable String reasonText,
        Boolean perhapsTwice,
        @Nullable Instant toldAt) {
    static NoticeView of(Entry entry, Language language) {
        var notice = entry.notice();
        var tiding = notice.tiding();
        return new NoticeView(
                notice.id(),
                notice.group(),
                notice.ticketId(),
                tiding.occasion(),
                language.choose(tiding.occasion().zh(), tiding.occasion().en()),
                tiding.unit(),
                tiding.clock(),
                tiding.by(),
                notice.urgent(),
                notice.happenedAt(),
                entry.state(),
                language.choose(entry.state().zh(), entry.state().en()),
                entry.tries(),
                entry.reason(),
                Reasons.of(entry.reason(), language),
                entry.sending(),
                entry.told());
    }

    /** Whether somebody may ask for it to be sent again. */
    public boolean again() {
        return state.again();
    }
}
