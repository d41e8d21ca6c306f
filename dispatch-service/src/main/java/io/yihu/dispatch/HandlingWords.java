package io.yihu.dispatch;

import io.yihu.events.CallerAsked;
import io.yihu.events.CallerContacted;
import io.yihu.events.ClockResumed;
import io.yihu.events.ContactResult;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketAssisted;
import io.yihu.events.TicketEvent;
import io.yihu.events.UnitClock;
import io.yihu.kit.problem.Language;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a clerk's words what happens between signing and reply. */
final class HandlingWords {
    private static final StepWords ZH = new StepWords(Language.ZH);
    private static final StepWords EN = new StepWords(Language.EN);
    private static final Map<ContactResult, String> CONTACT_ZH = Map.of(
            ContactResult.REACHED, "已联系诉求人",
            ContactResult.UNREACHABLE, "联系不上诉求人",
            ContactResult.ANONYMOUS, "登记：匿名诉求，无法联系");
    private static final Map<ContactResult, String> CONTACT_EN = Map.of(
            ContactResult.REACHED, " got in touch with the caller",
            ContactResult.UNREACHABLE, " could not reach the caller",
            ContactResult.ANONYMOUS, " recorded that the caller is anonymous");
    private static final Map<UnitClock, String> CLOCK_ZH = Map.of(
            UnitClock.SIGN,
            "签收",
            UnitClock.CONTACT,
            "首次联系",
            UnitClock.RESOLVE,
            "办结",
            UnitClock.REPORT_IN,
            "报到",
            UnitClock.ORDER,
            "协办",
            UnitClock.ASSIST,
            "协办反馈",
            UnitClock.INSTRUCTION,
            "答复批示",
            UnitClock.PROMISE,
            "对市民承诺的答复");
    private static final Map<UnitClock, String> CLOCK_EN = Map.of(
            UnitClock.SIGN,
            "sign",
            UnitClock.CONTACT,
            "get in touch",
            UnitClock.RESOLVE,
            "reply",
            UnitClock.REPORT_IN,
            "report in",
            UnitClock.ORDER,
            "do its part",
            UnitClock.ASSIST,
            "give its part",
            UnitClock.INSTRUCTION,
            "answer the instruction",
            UnitClock.PROMISE,
            "answer the caller as promised");

    private HandlingWords() {}

    /** Nothing where the event is of another time of a ticket's life. */
    static @Nullable Named of(TicketEvent event, UnaryOperator<String> zh, UnaryOperator<String> en) {
        if (event instanceof CallerContacted e) {
            return new Named(
                    zh.apply(e.unit()) + CONTACT_ZH.get(e.result()) + (e.onTime() ? "" : "（逾期）"),
                    en.apply(e.unit()) + CONTACT_EN.get(e.result()) + (e.onTime() ? "" : ", late"));
        } else if (event instanceof RequestDecided e && e.request() == RequestKind.OBJECTION) {
            return ObjectionWords.of(e, zh, en);
        } else if (event instanceof RequestMade e) {
            return new Named(
                    zh.apply(e.unit()) + "申请" + ZH.request(e.request()),
                    en.apply(e.unit()) + " asked for " + EN.request(e.request()));
        } else if (event instanceof RequestDecided e) {
            boolean granted = e.decision() == RequestDecision.GRANTED;
            return new Named(
                    ZH.request(e.request()) + (granted ? "申请获同意" : "申请未获同意"),
                    EN.request(e.request()) + (granted ? " was granted" : " was declined"));
        } else if (event instanceof TicketAssisted e) {
            return new Named(
                    zh.apply(e.unit()) + (e.onTime() ? "反馈协办情况" : "逾期反馈协办情况"),
                    en.apply(e.unit()) + (e.onTime() ? " gave its part" : " gave its part late"));
        }
        Named whistle = WhistleWords.of(event, zh, en);
        return whistle == null ? ofClocks(event, zh, en) : whistle;
    }

    private static @Nullable Named ofClocks(TicketEvent event, UnaryOperator<String> zh, UnaryOperator<String> en) {
        if (event instanceof CallerAsked e) {
            return new Named(
                    zh.apply(e.unit()) + "向诉求人补充询问，暂停计时", en.apply(e.unit()) + " asked the caller; its clock waits");
        } else if (event instanceof ClockResumed) {
            return new Named("恢复计时", "the clock runs again");
        } else if (event instanceof DeadlineReached e) {
            return reached(e, zh.apply(e.unit()), en.apply(e.unit()));
        } else if (event instanceof SupervisionRaised e) {
            return new Named(
                    "督办：" + ZH.supervision(e.level()) + "（" + ZH.cause(e.cause()) + "）",
                    "supervision: " + EN.supervision(e.level()) + " (" + EN.cause(e.cause()) + ")");
        } else if (event instanceof InstructionGiven e) {
            return new Named("领导批示第 " + e.number() + " 次", "a leader's instruction, no. " + e.number());
        } else if (event instanceof InstructionAnswered e) {
            return new Named(
                    zh.apply(e.unit()) + "答复第 " + e.number() + " 次批示" + (e.onTime() ? "" : "（逾期）"),
                    en.apply(e.unit()) + " answered instruction " + e.number() + (e.onTime() ? "" : ", late"));
        }
        return null;
    }

    private static Named reached(DeadlineReached e, String unitZh, String unitEn) {
        if (e.clock() == UnitClock.PROMISE) {
            return new Named(
                    "对市民的承诺已到期，尚无答复（" + unitZh + "主办）",
                    "the promise to the caller has passed without an answer; " + unitEn + " has the ticket");
        }
        boolean near = e.stage() == DeadlineStage.NEAR;
        String clockZh = CLOCK_ZH.get(e.clock());
        String clockEn = CLOCK_EN.get(e.clock());
        return near
                ? new Named(unitZh + clockZh + "时限临近", "the deadline of " + unitEn + " to " + clockEn + " is near")
                : new Named(unitZh + clockZh + "时限已过", "the deadline of " + unitEn + " to " + clockEn + " passed");
    }
}
