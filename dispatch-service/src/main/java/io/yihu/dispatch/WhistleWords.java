package io.yihu.dispatch;

import static java.util.stream.Collectors.joining;

import io.yihu.dispatch.domain.Awaited;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.OrderDone;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.TicketEvent;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleKind;
import io.yihu.events.WhistleRated;
import io.yihu.kit.problem.Language;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a clerk's words what happens under a whistle. */
final class WhistleWords {
    private WhistleWords() {}

    /** For what a street whistles. */
    static String kind(WhistleKind kind, Language language) {
        return switch (kind) {
            case HARD_PROBLEM -> language.choose("疑难问题", "hard problem");
            case JOINT_ENFORCEMENT -> language.choose("联合执法", "joint enforcement");
            case EMERGENCY -> language.choose("紧急事项", "emergency");
        };
    }

    /** That a whistle goes on, and how many of those it summoned are near a deadline of theirs or beyond it. */
    static @Nullable String note(WorkItem item, ShownClocks clocks, Language language) {
        Whistle whistle = item.progress().whistle();
        if (whistle == null || !whistle.open()) {
            return null;
        }
        List<Awaited> awaited = clocks.summoned(item);
        Instant now = clocks.now();
        long near = awaited.stream().filter(each -> each.near(now)).count();
        long overdue = awaited.stream().filter(each -> each.overdue(now)).count();
        return language.choose("吹哨", "whistle")
                + (near == 0 ? "" : language.choose("，" + near + " 家临期", ", " + near + " near due"))
                + (overdue == 0 ? "" : language.choose("，" + overdue + " 家超期", ", " + overdue + " overdue"));
    }

    /** Nothing where the event is of something else. */
    static @Nullable Named of(TicketEvent event, UnaryOperator<String> zh, UnaryOperator<String> en) {
        if (event instanceof WhistleBlown e) {
            return new Named(
                    "吹哨（" + kind(e.kind(), Language.ZH) + "）：" + names(e.units(), zh, "、"),
                    "a whistle (" + kind(e.kind(), Language.EN) + "): " + names(e.units(), en, ", "));
        } else if (event instanceof SummonsAnswered e) {
            return answered(e, zh, en);
        } else if (event instanceof FindingsAgreed e) {
            return new Named(
                    "现场会诊，形成意见" + (e.units().isEmpty() ? "" : "；任务交" + names(e.units(), zh, "、")),
                    "joint findings" + (e.units().isEmpty() ? "" : "; parts for " + names(e.units(), en, ", ")));
        } else if (event instanceof OrderDone e) {
            return new Named(
                    zh.apply(e.unit()) + (e.onTime() ? "完成协办任务" : "逾期完成协办任务"),
                    en.apply(e.unit()) + (e.onTime() ? " did its part" : " did its part late"));
        } else if (event instanceof WhistleEnded) {
            return new Named("吹哨结束", "the whistle is over");
        } else if (event instanceof WhistleRated e) {
            return new Named(
                    zh.apply(e.unit()) + "评价" + zh.apply(e.rated()) + "：" + e.score() + "分",
                    en.apply(e.unit()) + " rates " + en.apply(e.rated()) + ": " + e.score());
        }
        return null;
    }

    private static Named answered(SummonsAnswered e, UnaryOperator<String> zh, UnaryOperator<String> en) {
        if (e.answer() == SummonsAnswer.REFUSED) {
            return new Named(zh.apply(e.unit()) + "拒绝报到", en.apply(e.unit()) + " refused to come");
        }
        return new Named(
                zh.apply(e.unit()) + (e.onTime() ? "报到" : "逾期报到"),
                en.apply(e.unit()) + (e.onTime() ? " reported in" : " reported in late"));
    }

    private static String names(List<String> units, UnaryOperator<String> name, String separator) {
        return units.stream().map(name).collect(joining(separator));
    }
}
