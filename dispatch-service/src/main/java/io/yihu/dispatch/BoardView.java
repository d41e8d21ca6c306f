package io.yihu.dispatch;

import io.yihu.dispatch.domain.Moving;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.ClockChip;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the open tickets is looked at. One condition serves the count and the list, so that both always agree. */
enum BoardView {
    ALL("全部", "all", (item, now) -> true),
    NEW("待签收", "to be signed", (item, now) -> item.status() == WorkStatus.DISPATCHED),
    DISPUTED("退单待审", "returns to decide", (item, now) -> item.status() == WorkStatus.RETURN_REVIEW),
    REQUESTS("申请待批", "requests to decide", (item, now) -> item.progress().request() != null || Moving.awaited(item)),
    NEAR("临期", "near due", (item, now) -> clock(item, now) == ClockChip.State.DUE),
    OVERDUE("超期", "overdue", (item, now) -> clock(item, now) == ClockChip.State.OVERDUE),
    WHISTLES("吹哨", "whistles", (item, now) -> whistled(item)),
    FAST_LANE("一呼即应", "fast lane", (item, now) -> item.fastLane()),
    SUSPENDED("挂起台账", "suspended", (item, now) -> item.status() == WorkStatus.SUSPENDED),
    SUPERVISED("督办", "supervised", (item, now) -> item.progress().supervision() != null),
    PROMISE("已过承诺", "promise passed", (item, now) -> broken(item, now));

    private final String zh;
    private final String en;
    private final BiPredicate<WorkItem, Instant> condition;

    BoardView(String zh, String en, BiPredicate<WorkItem, Instant> condition) {
        this.zh = zh;
        this.en = en;
        this.condition = condition;
    }

    /** The view an address names; everything where it names none. */
    static BoardView named(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return ALL;
        }
        return Stream.of(values())
                .filter(view -> view.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.malformed("unknown-value", "view", "没有这样的视图", "There is no such view")));
    }

    /** As addresses name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it. */
    public String title(Language language) {
        return language.choose(zh, en);
    }

    boolean shows(WorkItem item, Instant now) {
        return condition.test(item, now);
    }

    /** As the clock on the row shows it; nothing while none runs. */
    private static ClockChip.@Nullable State clock(WorkItem item, Instant now) {
        return item.status().clockRuns() && !item.paused()
                ? ClockChip.running(item.assignment().clocks().from(), item.nextDeadline(), now)
                : null;
    }

    /** The citizen's clock has run out, whatever the unit's does. */
    private static boolean broken(WorkItem item, Instant now) {
        return item.status() != WorkStatus.RESOLVED && item.promise().isBefore(now);
    }

    private static boolean whistled(WorkItem item) {
        var whistle = item.progress().whistle();
        return whistle != null && whistle.open();
    }
}
