package io.yihu.dispatch;

import io.yihu.events.Outcome;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * An earlier ticket at the same place in the reader's words.
 *
 * @param what who had it and what came of it
 */
record HistoryLine(
        String ticketId,
        boolean readable,
        String at,
        String what,
        @Nullable String reply) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(Shanghai.ZONE);

    static HistoryLine of(PlaceHistory.Before before, Language language) {
        Named unit = before.names().get(before.leadUnit());
        Outcome outcome = before.outcome();
        String result = language.choose(before.status().zh(), before.status().en())
                + (outcome == null ? "" : language.choose("，", ", ") + TicketWords.outcome(outcome, language));
        String who = unit == null ? before.leadUnit() : language.choose(unit.zh(), unit.en());
        return new HistoryLine(
                before.ticketId(),
                before.readable(),
                DAY.format(before.registeredAt()),
                who + language.choose("：", ": ") + result,
                before.reply());
    }
}
