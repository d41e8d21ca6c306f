package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Notice;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the ledger or in the queue.
 *
 * @param since when it was put into the queue, in machine time
 * @param tries how often it was tried without success since then
 * @param sending in the queue, whether a try is under way or its end is not known; in the ledger, whether it was tried once more after such a
 *     try, so that it may have been told twice
 * @param reason why it was not told, or not at the last try
 * @param told when it was told, in business time
 */
record Entry(
        Notice notice,
        NoticeState state,
        Instant since,
        int tries,
        boolean sending,
        @Nullable String reason,
        @Nullable Instant told) {
    /** The order in which they are told: what is urgent, then the oldest. */
    static final Comparator<Entry> URGENT_FIRST = Comparator.comparing(
                    (Entry entry) -> !entry.notice().urgent())
            .thenComparing(entry -> entry.notice().happenedAt());

    static Entry of(Notice notice, NoticeState state, Instant since, @Nullable String reason) {
        return new Entry(notice, state, since, 0, false, reason, null);
    }

    String id() {
        return notice.id();
    }
}
