package io.yihu.dispatch.domain;

import io.yihu.events.WhistleKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 吹哨: the street summoned units to a ticket. Words are texts of the ticket: {@code whistle-<number>}, {@code
 * findings-<number>}, and of later
 * findings under it {@code findings-<number>-2} and so on: each keeps its words. The task of a unit by the findings of some time is
 * {@code task-<number>-<time>-<unit>}.
 *
 * @param number over the life of the ticket
 * @param summons one for each summoned unit
 * @param endedAt when it was over; the mutual rating comes after
 * @param agreedAt the latest findings
 * @param by the unit that leads, where it blew it itself; missing where the street did, and in what was kept before
 * @param findings how often those who came agreed; missing in what was kept before, where it was once if ever
 */
public record Whistle(
        Integer number,
        WhistleKind kind,
        Instant blownAt,
        Instant reportBy,
        List<Summons> summons,
        @Nullable Instant agreedAt,
        @Nullable Instant endedAt,
        @Nullable String by,
        @Nullable Integer findings) {
    /** Copies the list. */
    public Whistle {
        summons = summons == null ? List.of() : List.copyOf(summons);
    }

    /** How often those who came agreed on findings. */
    public int agreements() {
        return findings == null ? agreedAt == null ? 0 : 1 : findings;
    }

    /** The text of the latest findings. */
    String findingsField() {
        return "findings-" + number + (agreements() > 1 ? "-" + agreements() : "");
    }

    /** The text of the task that the latest findings give a unit. */
    String taskField(String unit) {
        return "task-" + number + "-" + agreements() + "-" + unit;
    }

    /** Until when a unit does its part; nothing where it has none. */
    @Nullable
    Instant orderBy(@Nullable String unit) {
        return of(unit).map(Summons::orderBy).orElse(null);
    }

    /** Since when a unit has its part; nothing where it has none. */
    @Nullable
    Instant orderedAt(@Nullable String unit) {
        return of(unit).filter(summons -> summons.orderBy() != null)
                .map(summons -> summons.orderedAt() == null ? agreedAt : summons.orderedAt())
                .orElse(null);
    }

    /** Whether it goes on. */
    public boolean open() {
        return endedAt == null;
    }

    /** The summons of a unit. */
    public Optional<Summons> of(@Nullable String unit) {
        return summons.stream().filter(each -> each.unit().equals(unit)).findFirst();
    }

    /** Whether this person ends it and rates for whoever blew it: the unit that did, and dispatchers and supervisors. */
    boolean ruledBy(Actor actor) {
        return actor.reviewer() || by != null && by.equals(actor.unit());
    }

    boolean any(Predicate<Summons> condition) {
        return summons.stream().anyMatch(condition);
    }

    boolean has(@Nullable String unit, Predicate<Summons> condition) {
        return of(unit).filter(condition).isPresent();
    }

    Whistle with(String unit, UnaryOperator<Summons> change) {
        List<Summons> changed = summons.stream()
                .map(each -> each.unit().equals(unit) ? change.apply(each) : each)
                .toList();
        return new Whistle(number, kind, blownAt, reportBy, changed, agreedAt, endedAt, by, findings);
    }

    Whistle reportBy(Instant other) {
        return new Whistle(number, kind, blownAt, other, summons, agreedAt, endedAt, by, findings);
    }

    Whistle agreed(Instant now) {
        return new Whistle(number, kind, blownAt, reportBy, summons, now, endedAt, by, agreements() + 1);
    }

    Whistle ended(Instant now) {
        return new Whistle(number, kind, blownAt, reportBy, summons, agreedAt, now, by, findings);
    }
}
