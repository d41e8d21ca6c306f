package io.yihu.dispatch.domain.whistle;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.WhistleKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whistle as it was published.
 *
 * @param number over the life of the ticket
 * @param lead the unit that led then
 * @param by that unit, where it blew itself; missing where its street did, and where that was not told yet
 * @param endedAt when it was over
 * @param called one for each summoned unit, in the order of the whistle
 * @param agreedAt when those who came agreed on findings, the last time; missing where they did not, and in what was read while that was not kept
 * @param verified what the caller said about the round of work in which it was blown; likewise, and missing until the call-back
 */
public record Blow(
        String ticketId,
        Integer number,
        WhistleKind kind,
        String lead,
        @Nullable String by,
        Instant blownAt,
        Instant reportBy,
        @Nullable Instant endedAt,
        List<Called> called,
        @Nullable Instant agreedAt,
        @Nullable CallbackAnswers verified) {
    /** Copies the list. */
    public Blow {
        called = List.copyOf(called);
    }

    /** How a summoned unit stands now. */
    public Turnout turnout(Called unit, Instant now) {
        if (unit.answer() != null) {
            return Turnout.of(unit.answer(), Boolean.TRUE.equals(unit.onTime()));
        }
        if (endedAt != null && !endedAt.isAfter(reportBy)) {
            return Turnout.CALLED_OFF;
        }
        return now.isAfter(reportBy) ? Turnout.SILENT : Turnout.AWAITED;
    }
}
