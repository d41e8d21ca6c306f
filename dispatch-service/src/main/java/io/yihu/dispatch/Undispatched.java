package io.yihu.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.kit.decision.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A settled ticket that no unit may work: intake refuses such ones, so units ended or moved meanwhile. Somebody has to look. */
final class Undispatched {
    private static final Logger LOG = LoggerFactory.getLogger(Undispatched.class);

    private Undispatched() {}

    /** Logs it as an error and counts it as {@code yihu.dispatch.undispatched}. */
    static void tell(String ticketId, Refusal refusal, MeterRegistry meters) {
        meters.counter("yihu.dispatch.undispatched", "reason", refusal.reason()).increment();
        LOG.error("{} stays undispatched: {}", ticketId, refusal.reason());
    }
}
