package io.yihu.dispatch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.dispatch.domain.Assignment;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.DispatchCause;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Counts how often tickets went on from one unit to another, and why, as {@code yihu.dispatch.forwarded}. */
@Component
final class Forwarding {
    private final Map<DispatchCause, Counter> counters = new EnumMap<>(DispatchCause.class);

    Forwarding(MeterRegistry meters) {
        counters.put(DispatchCause.AFTER_RETURN, counter(meters, "return"));
        counters.put(DispatchCause.RECLASSIFIED, counter(meters, "reclassified"));
        counters.put(DispatchCause.UNIT_ENDED, counter(meters, "unit-ended"));
        counters.put(DispatchCause.REDIRECTED, counter(meters, "redirected"));
    }

    private static Counter counter(MeterRegistry meters, String cause) {
        return Counter.builder("yihu.dispatch.forwarded")
                .description(
                        "How often tickets went on to another unit: after a granted return, reclassified, redirected, or as their unit ended")
                .tag("cause", cause)
                .register(meters);
    }

    /** The same decision, watched. */
    Watched watch(Function<WorkItem, Decision<WorkItem>> decider) {
        return new Watched(decider);
    }

    /** Remembers which dispatch it decided on last: that is the one before the state that was saved. */
    final class Watched implements Function<WorkItem, Decision<WorkItem>> {
        private final Function<WorkItem, Decision<WorkItem>> decider;
        private int before;

        private Watched(Function<WorkItem, Decision<WorkItem>> decider) {
            this.decider = decider;
        }

        @Override
        public Decision<WorkItem> apply(WorkItem item) {
            before = item.assignment().dispatchNo();
            return decider.apply(item);
        }

        /** Counts what became of it; a repeat counts nothing. */
        void count(Outcome<WorkItem> outcome) {
            if (outcome instanceof Outcome.Done<WorkItem> done && done.changed()) {
                Assignment present = done.stored().state().assignment();
                Counter counter = counters.get(present.cause());
                if (counter != null && present.dispatchNo() != before) {
                    counter.increment();
                }
            }
        }
    }
}
