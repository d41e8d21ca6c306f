package io.yihu.dispatch;

import io.yihu.dispatch.domain.Moving;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the open tickets is looked at. One condition serves the count and the list, so that both always agree. */
enum BoardView {
    ALL("全部", "all", (glance, now) -> true),
    NEW("待签收", "to be signed", (glance, now) -> glance.item().status() == WorkStatus.DISPATCHED),
    DISPUTED(
            "退单、异议待审",
            "returns and objections to decide",
            (glance, now) -> glance.item().status() == WorkStatus.RETURN_REVIEW
                    || glance.item().objected()),
    REQUESTS("申请待批", "requests to decide", (glance, now) -> waits(glance.item())),
    MOVES("改派待定", "moves to decide", (glance, now) -> Moving.awaited(glance.item())),
    NEAR("临期", "near due", (glance, now) -> glance.awaited().near(now)),
    OVERDUE("超期", "overdue", (glance, now) -> glance.awaited().overdue(now)),
    WHISTLES("吹哨", "whistles", (glance, now) -> whistled(glance.item())),
    FAST_LANE("一呼即应", "fast lane", (glance, now) -> glance.item().fastLane()),
    SUSPENDED("挂起台账", "suspended", (glance, now) -> glance.item().status() == WorkStatus.SUSPENDED),
    SUPERVISED("督办", "supervised", (glance, now) -> supervised(glance.item())),
    PROMISE("已过承诺", "promise passed", (glance, now) -> broken(glance.item(), now));

    private final String zh;
    private final String en;
    private final BiPredicate<Glance, Instant> condition;

    BoardView(String zh, String en, BiPredicate<Glance, Instant> condition) {
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

    /** A ticket that is over is shown where an objection to it waits for a word, or its bad end for a supervisor, and nowhere else. */
    boolean shows(Glance glance, Instant now) {
        boolean there = !glance.item().status().over() || this == DISPUTED || this == REQUESTS || this == SUPERVISED;
        return there && condition.test(glance, now);
    }

    private static boolean supervised(WorkItem item) {
        return item.status().over()
                ? item.progress().tally().unheeded()
                : item.progress().supervision() != null;
    }

    private static boolean waits(WorkItem item) {
        return !item.progress().waiting().isEmpty() || Moving.awaited(item);
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
