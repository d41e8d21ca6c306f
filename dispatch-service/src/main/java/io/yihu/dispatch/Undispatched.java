package io.yihu.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.dispatch.domain.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A settled ticket that no unit may work: intake refuses such ones, so units ended or moved meanwhile. Somebody has to look. */
@Component
final class Undispatched {
    private static final Logger LOG = LoggerFactory.getLogger(Undispatched.class);

    private final UndispatchedBook book;
    private final MeterRegistry meters;

    Undispatched(UndispatchedBook book, MeterRegistry meters) {
        this.book = book;
        this.meters = meters;
    }

    /** Shows it to dispatchers, logs it as an error and counts it as {@code yihu.dispatch.undispatched}. */
    void tell(Waiting waiting) {
        book.enter(waiting);
        meters.counter("yihu.dispatch.undispatched", "reason", waiting.reason()).increment();
        LOG.error("{} stays undispatched: {}", waiting.ticketId(), waiting.reason());
    }
}
