package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.notice.NoticeChannel;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.Overtaken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends what is no longer to be told, and leaves the rest with the tickets it is about; one nobody knows of waits. */
@Component
final class NoticeSieve {
    private final NoticeLedger ledger;
    private final Robot robot;
    private final TicketsToTell tickets;
    private final NoticeMetrics metrics;
    private final NoticeAge age;

    NoticeSieve(NoticeLedger ledger, Robot robot, TicketsToTell tickets, NoticeMetrics metrics, NoticeAge age) {
        this.ledger = ledger;
        this.robot = robot;
        this.tickets = tickets;
        this.metrics = metrics;
        this.age = age;
    }

    /** An entry with the ticket it is about. */
    record Worth(Entry entry, WorkItem item) {}

    List<Worth> worthTelling(NoticeGroup group, NoticeChannel channel, List<Entry> queued) {
        List<Worth> worth = new ArrayList<>();
        boolean connected = robot.connected(group);
        for (Entry entry : queued) {
            Optional<WorkItem> item = tickets.find(entry.notice().ticketId());
            if (!ledger.awaited(entry.notice())) {
                ledger.forget(entry);
            } else if (!connected) {
                end(entry, channel, NoticeState.NOT_CONNECTED, Reasons.NO_ADDRESS);
            } else if (item.filter(ticket -> overtaken(ticket, entry)).isPresent()) {
                end(entry, channel, NoticeState.OVERTAKEN, null);
            } else if (age.waitedTooLong(entry)) {
                end(entry, channel, NoticeState.FAILED, Reasons.TOO_OLD);
            } else {
                item.ifPresent(ticket -> worth.add(new Worth(entry, ticket)));
            }
        }
        return worth;
    }

    /** Of a group that is in the table no more. */
    void endAll(List<Entry> queued) {
        queued.forEach(entry -> {
            ledger.end(entry, NoticeState.NOT_CONNECTED, Reasons.NO_GROUP, null);
            metrics.ended("none", NoticeState.NOT_CONNECTED, 1);
        });
    }

    private boolean overtaken(WorkItem item, Entry entry) {
        return Overtaken.by(item, entry.notice().tiding(), age.now());
    }

    private void end(Entry entry, NoticeChannel channel, NoticeState state, @Nullable String reason) {
        ledger.end(entry, state, reason, null);
        metrics.ended(channel.code(), state, 1);
    }
}
