package io.yihu.dispatch;

import io.yihu.dispatch.domain.Units;
import io.yihu.events.CallbackDue;
import io.yihu.events.HistoryImported;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketForgotten;
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.TicketSupplemented;
import io.yihu.events.UnitReference;
import java.time.LocalDate;

/**
 * Says in a clerk's words what an event means. A test feeds it every permitted event, as Java 17 has no total switch.
 *
 * @param day on which it happened: units are called as they were called then
 */
record EventWords(Units units, LocalDate day) {
    Named of(TicketEvent event) {
        if (event instanceof TicketCreated) {
            return new Named("登记", "registered");
        } else if (event instanceof TicketClassified) {
            return new Named("分类确认，可以派单", "classified and ready to be dispatched");
        } else if (event instanceof TicketReclassified) {
            return new Named("类别或地点已更改", "what or where it is was set right");
        } else if (event instanceof TicketSupplemented) {
            return new Named("诉求人补充了情况", "the caller said more");
        } else if (event instanceof TicketAssigned e) {
            return assigned(e);
        } else if (event instanceof TicketSigned e) {
            return signed(e);
        } else if (event instanceof ReturnRequested e) {
            return new Named(
                    zh(e.unit()) + "申请退单，建议改派" + zh(e.suggestedUnit()),
                    en(e.unit()) + " asked to return it and suggested " + en(e.suggestedUnit()));
        } else if (event instanceof ReturnDecided e) {
            return returned(e);
        }
        Named moving = MoveWords.of(event, this::zh, this::en);
        Named underWay = moving == null ? HandlingWords.of(event, this::zh, this::en) : moving;
        return underWay == null ? afterTheReply(event) : underWay;
    }

    private Named afterTheReply(TicketEvent event) {
        if (event instanceof TicketResolved e) {
            return new Named(
                    zh(e.unit()) + (e.onTime() ? "办结回复" : "逾期办结回复"),
                    en(e.unit()) + (e.onTime() ? " replied" : " replied late"));
        } else if (event instanceof CallbackDue) {
            return new Named("待回访", "a call-back is due");
        } else if (event instanceof ReworkOrdered) {
            return new Named("回访未通过，发回重办", "the call-back was bad: rework");
        } else if (event instanceof TicketClosed) {
            return new Named("结案", "closed");
        } else if (event instanceof TicketForgotten) {
            return new Named("已匿名化，个人信息和文字内容已删除", "personal data and words were erased");
        } else if (event instanceof HistoryImported e) {
            return new Named("历史工单，由" + zh(e.unit()) + "办理，已结案", "of an older ledger, closed by " + en(e.unit()));
        }
        throw new IllegalStateException("No words are defined for " + event.type());
    }

    private Named signed(TicketSigned e) {
        if (Boolean.TRUE.equals(e.automatic()) && !e.onTime()) {
            return new Named(zh(e.unit()) + "未签收，系统自动签收", en(e.unit()) + " did not sign; it counts as signed");
        }
        return new Named(
                zh(e.unit()) + (e.onTime() ? "签收" : "逾期签收"), en(e.unit()) + (e.onTime() ? " signed" : " signed late"));
    }

    private Named returned(ReturnDecided e) {
        return switch (e.decision()) {
            case GRANTED -> new Named("退单审核同意", "the return was granted");
            case DESIGNATED -> new Named("退单审核同意，指定下一单位办理，不得再退", "the return was granted; the next unit is designated");
            case REJECTED ->
                new Named("退单审核驳回，指定" + zh(e.unit()) + "办理", "the return was rejected; pinned to " + en(e.unit()));
            case LAPSED -> new Named("退单申请失效，未作裁定", "the return lapsed without a ruling");
        };
    }

    private Named assigned(TicketAssigned e) {
        return new Named(
                "第%d次派单（第%d轮）：%s主办".formatted(e.dispatchNo(), e.round(), zh(e.leadUnit())),
                "dispatch %d (round %d): %s leads".formatted(e.dispatchNo(), e.round(), en(e.leadUnit())));
    }

    private String zh(String code) {
        return units.findAsOn(code, day).map(UnitReference::nameZh).orElse(code);
    }

    private String en(String code) {
        return units.findAsOn(code, day).map(UnitReference::nameEn).orElse(code);
    }
}
