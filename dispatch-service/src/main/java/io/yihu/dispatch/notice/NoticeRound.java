package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Batch;
import io.yihu.dispatch.domain.notice.Hush;
import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.NoticeChannel;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.Planner;
import io.yihu.dispatch.domain.notice.Told;
import io.yihu.dispatch.notice.NoticeSieve.Worth;
import io.yihu.kit.time.MachineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** One round with one group: what is still worth telling is planned and sent, a few messages at most. */
@Component
final class NoticeRound {
    private static final int MOST_MESSAGES = 4;

    /** What looking up and entering may take of a lane's lease; the messages have the rest. */
    private static final Duration BESIDES = Duration.ofSeconds(12);

    /** Of one message: all of a round together end before the lane may be another's. */
    static final Duration LONGEST_TIMEOUT = NoticeLanes.LEASE.minus(BESIDES).dividedBy(MOST_MESSAGES);

    private final NoticeSender sender;
    private final NoticeLanes lanes;
    private final NoticeSieve sieve;
    private final NoticeWords words;
    private final Clock clock;

    NoticeRound(NoticeSender sender, NoticeLanes lanes, NoticeSieve sieve, NoticeWords words, Clock clock) {
        this.sender = sender;
        this.lanes = lanes;
        this.sieve = sieve;
        this.words = words;
        this.clock = clock;
    }

    /** Whether a message may take so long. */
    static boolean fits(Duration timeout) {
        return timeout.compareTo(Duration.ZERO) > 0 && timeout.compareTo(LONGEST_TIMEOUT) <= 0;
    }

    /** Goes through what is queued for a group and does not wait for the end of quiet hours, unless another instance does or its robot is to be left alone. */
    void go(Hush hush, NoticeChannel channel, List<Entry> queued) {
        NoticeGroup group = hush.group();
        Instant now = clock.instant();
        List<Entry> speakable = queued.stream()
                .filter(entry -> !hush.holds(entry.notice(), now))
                .toList();
        if (speakable.isEmpty()) {
            return;
        }
        lanes.take(group.code(), MachineTime.now()).ifPresent(lane -> {
            try {
                tell(hush, channel, sieve.worthTelling(group, channel, speakable), lane);
            } finally {
                lanes.giveBack(lane);
            }
        });
    }

    private void tell(Hush hush, NoticeChannel channel, List<Worth> worth, Lane lane) {
        NoticeGroup group = hush.group();
        List<Notice> notices = worth.stream().map(each -> each.entry().notice()).toList();
        int allowance = lane.allowance(group.perMinute(), MachineTime.now());
        List<Batch> plan = Planner.plan(hush, notices, allowance, clock.instant());
        for (Batch batch : plan.subList(0, Math.min(MOST_MESSAGES, plan.size()))) {
            List<Worth> inside = worth.stream()
                    .filter(each -> batch.notices().contains(each.entry().notice()))
                    .toList();
            List<Told> told = inside.stream()
                    .map(each -> words.told(each.entry().notice(), each.item()))
                    .toList();
            List<Entry> entries = inside.stream().map(Worth::entry).toList();
            if (!sender.send(new NoticeSender.Ready(group, channel, batch.kind(), told, entries), lane)) {
                return;
            }
        }
    }
}
