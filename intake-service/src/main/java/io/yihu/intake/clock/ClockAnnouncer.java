package io.yihu.intake.clock;

import io.yihu.events.ClockReference;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.EventGateway;
import io.yihu.kit.problem.RefusedException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells every instance of every service how the clock runs. What it says last is always the newest setting. */
@Component
final class ClockAnnouncer {
    private static final Logger LOG = LoggerFactory.getLogger(ClockAnnouncer.class);
    private static final Refusal NOBODY_HEARS = Refusal.unavailable(
            "clock-not-announced",
            "时钟已设定，但消息服务未应答，其他服务尚不知道，请重试",
            "The clock is set, but the broker does not answer and the other services do not know it yet; try again");

    private final ClockStore store;
    private final EventGateway gateway;

    ClockAnnouncer(ClockStore store, EventGateway gateway) {
        this.store = store;
        this.gateway = gateway;
    }

    /**
     * Announces the newest setting; two who announce at the same time both end with it.
     *
     * @throws RefusedException the broker did not take it
     */
    synchronized void announce() {
        KeptClock said = null;
        KeptClock newest = store.find().orElse(null);
        while (newest != null && (said == null || newest.sequence() > said.sequence())) {
            say(newest);
            said = newest;
            newest = store.find().orElse(null);
        }
    }

    private void say(KeptClock kept) {
        Instant decided = kept.setting().realFrom();
        Envelope envelope = new Envelope(
                Topic.REFERENCE_CLOCK.writer(),
                RecordType.CLOCK,
                ClockReference.SUBJECT,
                kept.sequence(),
                decided,
                null,
                null);
        try {
            gateway.send(
                    Topic.REFERENCE_CLOCK.topicName(),
                    ClockReference.SUBJECT,
                    envelope,
                    EventJson.write(kept.setting()));
        } catch (RuntimeException e) {
            LOG.warn("The business clock could not be announced", e);
            throw new RefusedException(NOBODY_HEARS);
        }
    }
}
