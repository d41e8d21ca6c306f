package io.yihu.dispatch.domain.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What goes out to a group now. Danger goes first and at once, also in quiet hours; one message a minute is kept for it. What
 * waited through quiet hours, the group's or those of supervision ({@link Hush}), goes as one digest, and so does whatever is more than the rate allows; a group without digests
 * gets single messages as fast as its rate allows, and the rest waits.
 */
public final class Planner {
    private Planner() {}

    /**
     * The next messages, in the order in which they are sent.
     *
     * @param hush what waits, of the group that is told
     * @param waiting oldest first
     * @param allowance how many messages may go now
     */
    public static List<Batch> plan(Hush hush, List<Notice> waiting, int allowance, Instant now) {
        NoticeGroup group = hush.group();
        List<Batch> plan = new ArrayList<>(some(group, those(waiting, Notice::urgent), allowance));
        int reserve = group.perMinute() > 1 ? 1 : 0;
        int left = allowance - plan.size() - reserve;
        List<Notice> rest = those(waiting, notice -> !notice.urgent() && !hush.holds(notice, now));
        List<Notice> held = those(rest, notice -> hush.holds(notice, notice.happenedAt()));
        if (group.digest() && held.size() > 1 && left > 0) {
            plan.add(Batch.of(Batch.Kind.NIGHT, held));
            plan.addAll(some(group, those(rest, notice -> !hush.holds(notice, notice.happenedAt())), left - 1));
            return plan;
        }
        plan.addAll(some(group, rest, left));
        return plan;
    }

    private static List<Notice> those(List<Notice> notices, Predicate<Notice> wanted) {
        return notices.stream().filter(wanted).toList();
    }

    private static List<Batch> some(NoticeGroup group, List<Notice> notices, int allowance) {
        if (notices.isEmpty() || allowance <= 0) {
            return List.of();
        }
        if (group.digest() && notices.size() > allowance) {
            return List.of(Batch.of(Batch.Kind.DIGEST, notices));
        }
        return notices.stream()
                .limit(allowance)
                .map(notice -> new Batch(Batch.Kind.SINGLE, List.of(notice)))
                .toList();
    }
}
