package io.yihu.intake.view;

import io.yihu.events.CallerAsked;
import io.yihu.events.CallerContacted;
import io.yihu.events.ClockResumed;
import io.yihu.events.ContactResult;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.OrderDone;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketAssisted;
import io.yihu.events.TicketEvent;
import io.yihu.events.UnitClock;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleRated;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;

/** Tells a caller in plain words what happens between signing and reply. */
final class Handled {
    static final Map<Class<? extends TicketEvent>, BiFunction<TicketEvent, Names, Line>> TOLD = Map.ofEntries(
            Sentences.on(CallerContacted.class, Handled::contacted),
            Sentences.on(RequestMade.class, Handled::asked),
            Sentences.on(RequestDecided.class, Handled::decided),
            Sentences.on(CallerAsked.class, Handled::question),
            Sentences.on(ClockResumed.class, Handled::resumed),
            Sentences.on(DeadlineReached.class, Handled::reached),
            Sentences.on(SupervisionRaised.class, Handled::supervised),
            Sentences.on(
                    InstructionGiven.class,
                    (e, names) -> new Line(e.round(), "领导已过问此事", "A leader has asked about the matter")),
            Sentences.on(
                    InstructionAnswered.class,
                    (e, names) -> Sentences.about(
                            e.round(), names.unit(e.unit()), "已向领导报告办理情况", " has reported to the leader")),
            Sentences.on(
                    WhistleBlown.class,
                    (e, names) -> new Line(e.round(), "街道已召集多个部门共同办理", "The street has called several units together")),
            Sentences.on(
                    SummonsAnswered.class,
                    (e, names) -> e.answer() == SummonsAnswer.REPORTED
                            ? Sentences.about(e.round(), names.unit(e.unit()), "已到场参与办理", " has joined in")
                            : new Line(e.round(), "正在协调其他部门", "Other units are being brought in")),
            Sentences.on(
                    FindingsAgreed.class,
                    (e, names) -> new Line(e.round(), "各部门现场会诊，已明确办理意见", "The units agreed on what is to be done")),
            Sentences.on(
                    OrderDone.class,
                    (e, names) -> Sentences.about(e.round(), names.unit(e.unit()), "已完成所承担的任务", " has done its part")),
            Sentences.on(
                    TicketAssisted.class,
                    (e, names) -> Sentences.about(e.round(), names.unit(e.unit()), "已协助办理", " has given its help")),
            Sentences.on(WhistleEnded.class, (e, names) -> new Line(e.round(), "多部门联合办理结束", "The joint work is over")),
            Sentences.on(
                    WhistleRated.class,
                    (e, names) -> new Line(e.round(), "参与部门已完成互评", "The units have rated each other")));

    private Handled() {}

    private static Line contacted(CallerContacted e, Names names) {
        Named unit = names.unit(e.unit());
        return e.result() == ContactResult.REACHED
                ? Sentences.about(e.round(), unit, "已与您联系", " has been in touch with you")
                : Sentences.about(e.round(), unit, "未能联系上诉求人，继续办理", " could not get in touch and goes on with it");
    }

    private static Line asked(RequestMade e, Names names) {
        Named unit = names.unit(e.unit());
        return switch (e.request()) {
            case EXTENSION -> Sentences.about(e.round(), unit, "申请延长办理时间，正在审核", " asks for more time; under review");
            case SUSPENSION -> Sentences.about(e.round(), unit, "提出需分阶段办理，正在审核", " says it takes longer; under review");
            case VOID -> Sentences.about(e.round(), unit, "提出终止办理，正在审核", " asks to end it; under review");
            case OBJECTION ->
                Sentences.about(e.round(), unit, "的职责分工另行核实，不影响办理和答复", ": whose duty it is will be settled apart");
        };
    }

    private static Line decided(RequestDecided e, Names names) {
        Named unit = names.unit(e.unit());
        if (e.request() == RequestKind.OBJECTION) {
            return Sentences.about(e.round(), unit, "的职责分工已核实，不影响办理和答复", ": whose duty it is was settled apart");
        }
        if (e.decision() == RequestDecision.REJECTED) {
            return Sentences.about(e.round(), unit, "继续按原时限办理", " goes on as promised before");
        }
        return switch (e.request()) {
            case EXTENSION -> extended(e, unit);
            case SUSPENSION ->
                Sentences.about(e.round(), unit, "将按计划分阶段办理", " works on it by a plan that was approved");
            case VOID -> new Line(e.round(), "已终止办理（撤单）", "Ended without being worked");
            case OBJECTION -> throw new IllegalArgumentException("told before: " + e.request());
        };
    }

    private static Line extended(RequestDecided e, Named unit) {
        return e.resolveBy() == null
                ? Sentences.about(e.round(), unit, "获准延长办理时间", " was given more time")
                : Sentences.about(
                        e.round(),
                        unit,
                        "获准延期，改为 " + Sentences.zh(e.resolveBy()) + " 前答复",
                        " was given more time; an answer is promised by " + Sentences.en(e.resolveBy()));
    }

    private static Line question(CallerAsked e, Names names) {
        return Sentences.about(e.round(), names.unit(e.unit()), "需要您补充说明情况", " needs to know more from you");
    }

    private static Line resumed(ClockResumed e, Names names) {
        return goesOn(e.round(), names.unit(e.unit()), e.resolveBy());
    }

    static Line goesOn(int round, Named unit, Instant resolveBy) {
        return Sentences.about(
                round,
                unit,
                "继续办理，" + Sentences.zh(resolveBy) + " 前答复",
                " goes on with it; an answer is promised by " + Sentences.en(resolveBy));
    }

    private static Line reached(DeadlineReached e, Names names) {
        if (e.clock() == UnitClock.RESOLVE && e.stage() == DeadlineStage.PASSED) {
            return Sentences.about(
                    e.round(), names.unit(e.unit()), "未在承诺时间内答复，正在督促", " has not replied in time and is being urged");
        }
        return e.clock() == UnitClock.PROMISE
                ? new Line(
                        e.round(),
                        "当初承诺的答复时间已过，仍在办理，正在督促",
                        "The time promised at first has passed; it goes on and is urged")
                : Sentences.about(e.round(), names.unit(e.unit()), "已收到办理提醒", " was reminded");
    }

    private static Line supervised(SupervisionRaised e, Names names) {
        return Sentences.about(e.round(), names.unit(e.unit()), "已被督办", " is under supervision");
    }
}
