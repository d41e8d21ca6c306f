package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Backoff;
import io.yihu.dispatch.domain.notice.Batch;
import io.yihu.dispatch.domain.notice.Delivery;
import io.yihu.dispatch.domain.notice.NoticeChannel;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.Told;
import io.yihu.dispatch.domain.notice.Writing;
import io.yihu.kit.time.MachineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends one message and enters what became of it. At least once: a crash between the robot's answer and the entry sends it
 * again when the lane is free, and the ledger says that this may be so.
 */
@Component
final class NoticeSender {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final NoticeLedger ledger;
    private final Robot robot;
    private final NoticeMetrics metrics;
    private final NoticeProperties properties;
    private final Clock clock;

    NoticeSender(NoticeLedger ledger, Robot robot, NoticeMetrics metrics, NoticeProperties properties, Clock clock) {
        this.ledger = ledger;
        this.robot = robot;
        this.metrics = metrics;
        this.properties = properties;
        this.clock = clock;
    }

    /** A message that is ready to go. */
    record Ready(NoticeGroup group, NoticeChannel channel, Batch.Kind kind, List<Told> told, List<Entry> entries) {}

    /** Whether the robot took it. */
    boolean send(Ready ready, Lane lane) {
        ready.entries().forEach(ledger::sending);
        lane.sentAt(MachineTime.now());
        Delivery delivery = robot.say(
                ready.group(),
                ready.channel(),
                Writing.of(ready.kind(), ready.told(), ready.channel().maxBytes()));
        if (delivery.kind() == Delivery.Kind.TAKEN) {
            lane.succeeded();
            ready.entries().forEach(entry -> ledger.end(entry, NoticeState.SENT, null, clock.instant()));
            metrics.ended(
                    ready.channel().code(), NoticeState.SENT, ready.entries().size());
            return true;
        }
        failed(ready, delivery, lane);
        return false;
    }

    private void failed(Ready ready, Delivery delivery, Lane lane) {
        boolean busy = delivery.kind() == Delivery.Kind.BUSY;
        Instant now = MachineTime.now();
        lane.failed(!busy, now.plus(busy ? busy(ready.channel()) : backoff().after(lane.failures() + 1)));
        metrics.refused(ready.channel().code());
        String reason = String.valueOf(delivery.code());
        for (Entry entry : ready.entries()) {
            if (!busy && entry.tries() + 1 >= properties.tries()) {
                ledger.end(entry, NoticeState.FAILED, reason, null);
                metrics.ended(ready.channel().code(), NoticeState.FAILED, 1);
            } else {
                ledger.failedOnce(entry, !busy, reason);
            }
        }
    }

    private static Duration busy(NoticeChannel channel) {
        return Duration.ofMinutes(channel.busyMinutes());
    }

    private Backoff backoff() {
        return new Backoff(properties.firstPause(), LONGEST_PAUSE);
    }
}
