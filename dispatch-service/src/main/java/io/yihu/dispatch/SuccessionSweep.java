package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Succeeding;
import io.yihu.dispatch.domain.Units;
import io.yihu.events.UnitReference;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Periodic;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Offers the open tickets of units that have ended to whoever has their work, by whichever table, and on whichever day an end date
 * comes. Looks again and again, as a ticket may come back to such a unit later (a bad call-back). Any number of instances may
 * sweep: what is offered already is left alone.
 */
@Component
final class SuccessionSweep extends Periodic {
    private static final Duration PERIOD = Duration.ofSeconds(15);
    private static final int PAGE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SuccessionSweep.class);

    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;

    SuccessionSweep(WorkItems workItems, Setup<DispatchRules> setup, Clock clock) {
        super("succession-sweep", PERIOD, PERIOD, "Tickets of units that have ended could not be looked up");
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
    }

    @Override
    protected void pass() {
        Units units = setup.current().units();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
        Set<String> ended = units.all().stream()
                .map(UnitReference::code)
                .filter(code -> !units.open(code, today))
                .collect(Collectors.toSet());
        String after = null;
        List<String> page;
        do {
            page = workItems.left(ended, after, PAGE);
            page.forEach(this::offer);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE && isRunning());
    }

    private void offer(String ticketId) {
        try {
            Instant now = clock.instant();
            DispatchRules rules = setup.current();
            Succeeding succeeding = new Succeeding(rules.catalogue());
            workItems.decide(
                    ticketId,
                    Command.at(now),
                    item -> rules.timekeeper().before(item, now, present -> succeeding.offer(present, now)));
        } catch (RuntimeException e) {
            LOG.warn("What becomes of {} will be looked at again: {}", ticketId, e.toString());
        }
    }
}
