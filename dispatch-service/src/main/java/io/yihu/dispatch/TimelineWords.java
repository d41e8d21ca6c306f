package io.yihu.dispatch;

import io.yihu.events.TicketEvent;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells events with the units' names of then, so that a renamed unit keeps its history. */
@Component
final class TimelineWords {
    private final CurrentUnits units;

    TimelineWords(CurrentUnits units) {
        this.units = units;
    }

    Named of(TicketEvent event, Instant time) {
        return new EventWords(units.get(), LocalDate.ofInstant(time, Shanghai.ZONE)).of(event);
    }
}
