package io.yihu.dispatch;

import io.yihu.events.story.Fact;
import java.time.Instant;

/** One fact in words. */
record TimelineEntry(Instant time, String writer, Long sequence, String type, String zh, String en) {
    static TimelineEntry of(Fact fact, Named words) {
        return new TimelineEntry(
                fact.time(),
                fact.writer().key(),
                fact.sequence(),
                fact.event().type().wireName(),
                words.zh(),
                words.en());
    }
}
