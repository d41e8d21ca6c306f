package io.yihu.dispatch;

import io.yihu.dispatch.domain.Waiting;
import io.yihu.kit.outbox.Periodic;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Dispatches by the catalogue what no unit could be given, once a set-up brings a unit in, or the day comes on which one begins. They are
 * few, so all are tried again and again. Any number of instances may sweep: the first to create a work item has dispatched it.
 */
@Component
final class UndispatchedSweep extends Periodic {
    private static final Duration PERIOD = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(UndispatchedSweep.class);

    private final UndispatchedBook book;
    private final FirstDispatch dispatch;

    UndispatchedSweep(UndispatchedBook book, FirstDispatch dispatch) {
        super("undispatched-sweep", PERIOD, PERIOD, "Tickets that no unit could be given could not be looked up");
        this.book = book;
        this.dispatch = dispatch;
    }

    @Override
    protected void pass() {
        book.all().forEach(this::again);
    }

    private void again(Waiting waiting) {
        try {
            dispatch.again(waiting);
        } catch (RuntimeException e) {
            LOG.warn("{} will be tried again: {}", waiting.ticketId(), e.toString());
        }
    }
}
