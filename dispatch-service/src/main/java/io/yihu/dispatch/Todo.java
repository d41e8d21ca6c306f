package io.yihu.dispatch;

import io.yihu.dispatch.domain.Moving;
import io.yihu.dispatch.domain.WorkStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What needs somebody now.
 *
 * @param unsigned waiting to be signed
 * @param disputed returns waiting for a decision
 * @param requests extensions, suspensions, voidings, objections (of closed tickets too) and moves waiting for a decision
 * @param suspended in the ledger of what stands still
 * @param due near their next deadline
 * @param overdue beyond it
 * @param open all that are not over
 */
record Todo(int unsigned, int disputed, int requests, int suspended, int due, int overdue, int open) {

    /** As the reader's unit sees it: what it assists in, or is summoned to, is due when its own part is. */
    static Todo of(Collection<Glance> glances, Instant now) {
        return new Todo(
                in(WorkStatus.DISPATCHED, glances),
                count(
                        glances,
                        each -> each.item().status() == WorkStatus.RETURN_REVIEW
                                || each.item().objected()),
                count(glances, each -> !each.item().progress().waiting().isEmpty() || Moving.awaited(each.item())),
                in(WorkStatus.SUSPENDED, glances),
                count(glances, each -> each.awaited().near(now)),
                count(glances, each -> each.awaited().overdue(now)),
                count(glances, each -> !each.item().status().over()));
    }

    private static int in(WorkStatus status, Collection<Glance> glances) {
        return count(glances, each -> each.item().status() == status);
    }

    private static int count(Collection<Glance> glances, Predicate<Glance> condition) {
        return (int) glances.stream().filter(condition).count();
    }
}
