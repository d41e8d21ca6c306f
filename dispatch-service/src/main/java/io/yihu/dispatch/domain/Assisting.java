package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.yihu.events.TicketAssisted;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** 协办反馈: an assisting unit gives its part, once for each dispatch, by a deadline of its own. Pure. */
public final class Assisting {
    private Assisting() {}

    /**
     * The part is given. Its deadline stands still with the lead's clock: who gives it meanwhile is as late as when that stopped.
     *
     * @param words what was done or found, masked
     */
    public static Decision<WorkItem> done(WorkItem item, Actor actor, @Nullable String words, Instant now) {
        Refusal refusal = Step.ASSIST_DONE.refuse(item, actor);
        if (refusal == null) {
            refusal = refuse(item, actor, words);
        }
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        String unit = requireNonNull(actor.unit());
        Assignment present = item.assignment();
        Assistance done = present.assistanceOf(unit).orElseThrow().done(now, counted(item, now));
        List<Alarm> rest =
                item.progress().without(alarm -> alarm.kind() == Alarm.Kind.ASSIST_PASSED && unit.equals(alarm.unit()));
        return Whistling.said(
                item.withAlarms(rest).to(item.status(), present.with(done)),
                new TicketAssisted(
                        present.dispatchNo(),
                        present.round(),
                        unit,
                        done.required(),
                        now,
                        requireNonNull(done.onTime())),
                "assist-" + present.dispatchNo() + "-" + unit,
                words);
    }

    private static @Nullable Refusal refuse(WorkItem item, Actor actor, @Nullable String words) {
        return owes(item, actor.unit()) ? WorkRefusals.unlessWritten("words", words) : WorkRefusals.ALREADY_ANSWERED;
    }

    /** Whether a unit assists and has not given its part. */
    public static boolean owes(WorkItem item, @Nullable String unit) {
        return item.assignment().assistanceOf(unit).filter(Assistance::open).isPresent();
    }

    /** The parts that the reply waits for. */
    static List<Assistance> awaited(WorkItem item, Instant now) {
        Instant at = counted(item, now);
        return item.assignment().assistance().stream()
                .filter(each -> each.holdsUp(at))
                .toList();
    }

    /** The reply waits for them, by name. Nothing where it waits for nobody. */
    static @Nullable Refusal refuseReply(WorkItem item, Units units, Instant now) {
        List<Assistance> awaited = awaited(item, now);
        return awaited.isEmpty()
                ? null
                : Refusal.illegalTransition(
                        "assists-open",
                        "必办协办单位尚未反馈：" + names(awaited, units::zh, "、") + "；请等待其反馈或其时限过后再答复",
                        "Required assists have not given their parts: " + names(awaited, units::en, ", ")
                                + "; wait for them or until their deadlines have passed");
    }

    private static Instant counted(WorkItem item, Instant now) {
        Pause pause = item.progress().pause();
        return pause == null ? now : pause.since();
    }

    private static String names(List<Assistance> awaited, UnaryOperator<String> name, String separator) {
        return awaited.stream().map(Assistance::unit).map(name).collect(joining(separator));
    }
}
