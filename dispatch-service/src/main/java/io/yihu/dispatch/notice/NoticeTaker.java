package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.dispatch.domain.notice.Tiding;
import io.yihu.events.Envelope;
import io.yihu.events.Urgency;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.MachineTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Enters into the ledger what groups are to be told. Repeatable: an event that comes again makes the same ids. Too old an
 * event is passed over, so that a republished history or a restored house floods nobody.
 */
@Component
final class NoticeTaker {
    private final NoticeLedger ledger;
    private final Robot robot;
    private final Setup<DispatchRules> setup;
    private final TicketsToTell tickets;
    private final NoticeAge age;

    NoticeTaker(NoticeLedger ledger, Robot robot, Setup<DispatchRules> setup, TicketsToTell tickets, NoticeAge age) {
        this.ledger = ledger;
        this.robot = robot;
        this.setup = setup;
        this.tickets = tickets;
        this.age = age;
    }

    void take(Envelope cause, List<Tiding> tidings) {
        NoticeRules rules = setup.current().units().notices();
        if (rules.groups().isEmpty() || tidings.isEmpty() || age.stale(cause.time())) {
            return;
        }
        WorkItem item = tickets.find(cause.subject()).orElse(null);
        boolean urgent = item != null && item.urgency() == Urgency.DANGER;
        for (Tiding tiding : tidings) {
            for (NoticeGroup group : rules.hearing(tiding, item)) {
                enter(group, Notice.of(group, cause.subject(), cause.sequence(), tiding, urgent, cause.time()));
            }
        }
    }

    private void enter(NoticeGroup group, Notice notice) {
        boolean connected = robot.connected(group);
        ledger.enter(Entry.of(
                notice,
                connected ? NoticeState.WAITING : NoticeState.NOT_CONNECTED,
                MachineTime.now(),
                connected ? null : Reasons.NO_ADDRESS));
    }
}
