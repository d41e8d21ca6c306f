package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Periodic;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 放假安排公布后重新计算: goes through the open tickets with provisional deadlines once this instance works by another set-up, and at its start.
 * Any number of instances may: the second to come to a ticket finds that it knows the notice. Finished tickets are in the archive and
 * cost nothing. It looks again now and then, for what was dispatched by the old set-up while it changed.
 */
@Component
final class CalendarSweep extends Periodic {
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final int AGAIN = 300;
    private static final int PAGE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(CalendarSweep.class);

    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;
    private @Nullable DispatchRules swept;
    private int idle;

    CalendarSweep(WorkItems workItems, Setup<DispatchRules> setup, Clock clock) {
        super("calendar-sweep", PERIOD, PERIOD, "Provisional deadlines could not be looked up");
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
    }

    @Override
    protected void pass() {
        DispatchRules rules = setup.current();
        idle++;
        if (rules.equals(swept) && idle < AGAIN) {
            return;
        }
        if (sweep(rules)) {
            swept = rules;
            idle = 0;
        }
    }

    /** Whether all went well; else it is tried again. */
    private boolean sweep(DispatchRules rules) {
        boolean well = true;
        String last = null;
        List<String> page;
        do {
            page = workItems.provisionalIds(last, PAGE);
            for (String id : page) {
                well &= recalculate(id, rules);
                last = id;
            }
        } while (page.size() == PAGE && isRunning());
        return well;
    }

    private boolean recalculate(String ticketId, DispatchRules rules) {
        try {
            Instant now = clock.instant();
            Outcome<WorkItem> outcome = workItems.decide(
                    ticketId, Command.at(now), item -> rules.timekeeper().ring(item, now));
            return outcome instanceof Outcome.Done<WorkItem>;
        } catch (RuntimeException e) {
            LOG.warn("The deadlines of {} will be counted anew later: {}", ticketId, e.toString());
            return false;
        }
    }
}
