package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.notice.Delivery;
import io.yihu.dispatch.domain.notice.Message;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.MachineTime;
import org.springframework.stereotype.Component;

/** What people do with notices: send one again, and see whether a robot answers. */
@Component
final class NoticeDesk {
    private static final Message TRIAL = new Message("一呼 测试消息", "**一呼 测试消息**\n\n收到这条消息，说明本群已经接通。");
    private static final Refusal UNKNOWN_NOTICE =
            Refusal.notFound("unknown-notice", "没有这条通知", "There is no such notice");
    private static final Refusal UNKNOWN_GROUP =
            Refusal.notFound("unknown-notice-group", "没有这个工作群", "There is no such work group");
    private static final Refusal OVERTAKEN = Refusal.illegalTransition(
            "notice-overtaken", "工单已有进展，这条通知不必再发", "The ticket has gone on, this notice need not be sent");

    private final NoticeReader reader;
    private final NoticeLedger ledger;
    private final NoticeLanes lanes;
    private final Robot robot;
    private final Setup<DispatchRules> setup;

    NoticeDesk(NoticeReader reader, NoticeLedger ledger, NoticeLanes lanes, Robot robot, Setup<DispatchRules> setup) {
        this.reader = reader;
        this.ledger = ledger;
        this.lanes = lanes;
        this.robot = robot;
        this.setup = setup;
    }

    /** Puts it into the queue again and ends the pause of its group; twice asked is once sent while it waits. */
    Entry again(String id) {
        Entry entry = reader.find(id).orElseThrow(() -> new RefusedException(UNKNOWN_NOTICE));
        if (!entry.state().again()) {
            throw new RefusedException(OVERTAKEN);
        }
        ledger.again(entry, MachineTime.now());
        lanes.resume(entry.notice().group());
        return reader.find(id).orElse(entry);
    }

    /** Says at once that it is a trial. It is not entered into the ledger. */
    Delivery trial(String group) {
        NoticeRules rules = rules();
        NoticeGroup known = rules.group(group).orElseThrow(() -> new RefusedException(UNKNOWN_GROUP));
        return robot.say(known, rules.channelOf(known), TRIAL);
    }

    NoticeRules rules() {
        return setup.current().units().notices();
    }
}
