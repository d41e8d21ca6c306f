package io.yihu.dispatch.domain.handover;

import static io.yihu.dispatch.domain.handover.Conditions.apart;
import static io.yihu.dispatch.domain.handover.Conditions.asked;
import static io.yihu.dispatch.domain.handover.Conditions.at;
import static io.yihu.dispatch.domain.handover.Conditions.contact;
import static io.yihu.dispatch.domain.handover.Conditions.instructed;
import static io.yihu.dispatch.domain.handover.Conditions.near;
import static io.yihu.dispatch.domain.handover.Conditions.next;
import static io.yihu.dispatch.domain.handover.Conditions.one;
import static io.yihu.dispatch.domain.handover.Conditions.runs;
import static io.yihu.dispatch.domain.handover.Conditions.silent;
import static io.yihu.dispatch.domain.handover.Conditions.urgent;
import static io.yihu.dispatch.domain.handover.Conditions.when;

import io.yihu.dispatch.domain.Moving;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.RequestKind;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What one shift has to tell the next of single tickets. One condition each. */
public enum Concern {
    DANGER(Part.BURNING, "危及生命财产", "life or property in danger", (item, span) -> when(item, urgent(Urgency.DANGER))),
    OVERDUE(Part.BURNING, "已超期", "overdue", (item, span) -> {
        return span.awaiting().of(item, null).overdue(span.now()) ? next(item) : List.of();
    }),
    PROMISE_PASSED(
            Part.BURNING,
            "已过对诉求人的承诺",
            "promise to the caller passed",
            (item, span) -> apart(item) && item.promise().isBefore(span.now()) ? one(item, item.promise()) : List.of()),
    NEAR(Part.BURNING, "临近到期", "near due", (item, span) -> near(item, span) ? next(item) : List.of()),
    FAST_LANE(Part.BURNING, "一呼即应", "fast lane", (item, span) -> when(item, WorkItem::fastLane)),
    SUPERVISED(
            Part.BURNING,
            "督办",
            "supervised",
            (item, span) -> when(item, each -> each.progress().supervision() != null)),
    NOT_REPORTED(Part.BURNING, "吹哨未报到", "whistle, not reported in", (item, span) -> silent(item)),
    /** 派不出去: no unit has it, so it is no work item; {@link Figures#withUndispatched} tells of it. */
    UNDISPATCHED(Part.WAITING, "派不出去", "not dispatched", (item, span) -> List.of()),
    RETURN(
            Part.WAITING,
            "退单待审",
            "return to decide",
            (item, span) -> when(item, each -> each.status() == WorkStatus.RETURN_REVIEW)),
    EXTENSION(Part.WAITING, "延期待批", "extension to decide", (item, span) -> asked(item, RequestKind.EXTENSION)),
    SUSPENSION(Part.WAITING, "挂起待批", "suspension to decide", (item, span) -> asked(item, RequestKind.SUSPENSION)),
    VOID(Part.WAITING, "撤单待批", "voiding to decide", (item, span) -> asked(item, RequestKind.VOID)),
    OBJECTION(Part.WAITING, "异议待批", "objection to decide", (item, span) -> asked(item, RequestKind.OBJECTION)),
    MOVE(Part.WAITING, "改派待定", "move to decide", (item, span) -> when(item, Moving::awaited)),
    INSTRUCTION(Part.WAITING, "批示待回复", "instruction to answer", (item, span) -> instructed(item)),
    CONTACT_DUE(Part.PROMISED, "应首次联系诉求人", "first contact due", (item, span) -> contact(item, span)),
    REPLY_DUE(
            Part.PROMISED,
            "应办结答复",
            "reply due",
            (item, span) -> at(item, runs(item) ? item.assignment().clocks().resolveBy() : null, span)),
    PAUSE_ENDS(Part.PROMISED, "暂停计时期满", "a pause ends", (item, span) -> {
        var pause = item.progress().pause();
        return at(item, pause == null ? null : pause.until(), span);
    }),
    PROMISE_DUE(
            Part.PROMISED,
            "对诉求人的承诺到期",
            "promise to the caller due",
            (item, span) -> apart(item) ? at(item, item.promise(), span) : List.of()),
    EXTENDED(
            Part.PROMISED,
            "已准延期",
            "extension granted",
            (item, span) -> runs(item) && item.progress().tally().extensions() > 0
                    ? one(item, item.assignment().clocks().resolveBy())
                    : List.of());

    /** What kind of news it is; in the order in which they are told. */
    public enum Part {
        /** 紧要. */
        BURNING,
        /** 待决定. */
        WAITING,
        /** 已承诺: before the next shift is over, where it has a moment. */
        PROMISED
    }

    /** Of whom something is awaited, and until when. */
    record Awaited(String unit, @Nullable Instant at) {}

    private final Part part;
    private final String zh;
    private final String en;
    private final BiFunction<WorkItem, Span, List<Awaited>> condition;

    Concern(Part part, String zh, String en, BiFunction<WorkItem, Span, List<Awaited>> condition) {
        this.part = part;
        this.zh = zh;
        this.en = en;
        this.condition = condition;
    }

    /** What kind of news it is. */
    public Part part() {
        return part;
    }

    /** What people call it. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    List<Awaited> of(WorkItem item, Span span) {
        boolean idle = item.status() == WorkStatus.RESOLVED || item.status().over();
        return idle && this != OBJECTION ? List.of() : condition.apply(item, span);
    }
}
