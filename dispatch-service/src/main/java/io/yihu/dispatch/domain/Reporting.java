package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.OrderDone;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleRated;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a whistle: units report in or refuse, do their parts, it ends, both sides rate each other. Pure. */
public final class Reporting {
    private final WhistleGuards guards;

    Reporting(WhistleGuards guards) {
        this.guards = guards;
    }

    /**
     * 报到, or a refusal, which is recorded on both sides.
     *
     * @param words why not, or what is brought along; masked
     */
    public Decision<WorkItem> answer(
            WorkItem item, Actor actor, SummonsAnswer answer, @Nullable String words, Instant now) {
        Refusal refusal = guards.refuseAnswer(item, actor, answer, words);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        String unit = requireNonNull(actor.unit());
        Whistle whistle = requireNonNull(item.progress().whistle());
        Assignment present = item.assignment();
        return Whistling.said(
                item.with(item.progress()
                        .with(
                                whistle.with(unit, summons -> summons.answered(answer, now)),
                                without(item, Alarm.Kind.REPORT_PASSED, unit))),
                new SummonsAnswered(
                        present.dispatchNo(),
                        present.round(),
                        unit,
                        whistle.number(),
                        answer,
                        now,
                        !now.isAfter(whistle.reportBy())),
                "summons-" + whistle.number() + "-" + unit,
                words);
    }

    /** 协办完成: a unit has done its part. */
    public Decision<WorkItem> done(WorkItem item, Actor actor, @Nullable String words, Instant now) {
        Refusal refusal = guards.refuseDone(item, actor, words);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        String unit = requireNonNull(actor.unit());
        Whistle whistle = requireNonNull(item.progress().whistle());
        Summons own = whistle.of(unit).orElseThrow();
        Instant orderBy = requireNonNull(own.orderBy());
        Assignment present = item.assignment();
        return Whistling.said(
                item.with(item.progress()
                        .with(
                                whistle.with(unit, summons -> summons.done(now)),
                                without(item, Alarm.Kind.ORDER_PASSED, unit))),
                new OrderDone(
                        present.dispatchNo(), present.round(), unit, whistle.number(), now, !now.isAfter(orderBy)),
                field(whistle.number(), own.parts().size() + 1, unit),
                words);
    }

    /** The text that says what was done: {@code order-<whistle>-<unit>}, of later parts {@code part-<whistle>-<number>-<unit>}. */
    private static String field(int whistle, int part, String unit) {
        return part == 1 ? "order-" + whistle + "-" + unit : "part-" + whistle + "-" + part + "-" + unit;
    }

    /** 哨毕. What is still owed is owed no more. */
    public Decision<WorkItem> end(WorkItem item, Actor actor, Instant now) {
        Refusal refusal = guards.refuseEnd(item, actor);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Whistle ended = requireNonNull(item.progress().whistle()).ended(now);
        List<Alarm> rest = item.progress().without(alarm -> alarm.kind().ofWhistle());
        Assignment present = item.assignment();
        return Decision.accept(
                item.with(item.progress().with(ended, rest)),
                new WhistleEnded(present.dispatchNo(), present.round(), present.lead(), ended.number(), now));
    }

    /**
     * 互评: after the end, once each way. Whoever blew the whistle stands for the street: the unit that led, or the street's own office.
     *
     * @param rated the summoned unit, where the street rates; nothing where a summoned unit rates the street
     * @param score 1 (bad) to 5 (good)
     */
    public Decision<WorkItem> rate(
            WorkItem item, Actor actor, @Nullable String rated, @Nullable Integer score, Instant now) {
        Refusal refusal = RatingGuards.refuse(item, actor, rated, score);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Whistle whistle = requireNonNull(item.progress().whistle());
        int points = requireNonNull(score);
        Assignment present = item.assignment();
        Whistle after = rated == null
                ? whistle.with(requireNonNull(actor.unit()), summons -> summons.ratedStreet(points))
                : whistle.with(rated, summons -> summons.rated(points));
        String blower = whistle.by() == null ? guards.streetOf(present.lead()) : whistle.by();
        return Decision.accept(
                item.with(item.progress().with(after, item.progress().without(alarm -> false))),
                new WhistleRated(
                        present.dispatchNo(),
                        present.round(),
                        rated == null ? requireNonNull(actor.unit()) : blower,
                        whistle.number(),
                        rated == null ? blower : rated,
                        points,
                        now));
    }

    private static List<Alarm> without(WorkItem item, Alarm.Kind kind, String unit) {
        return item.progress().without(alarm -> alarm.kind().endsOrNears(kind) && unit.equals(alarm.unit()));
    }
}
