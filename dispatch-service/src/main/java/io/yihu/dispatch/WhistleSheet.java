package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.whistle.Called;
import io.yihu.dispatch.domain.whistle.Tally;
import io.yihu.dispatch.domain.whistle.Turnout;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.Satisfaction;
import io.yihu.events.SummonsAnswer;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One summons as a row of a spreadsheet.
 *
 * @param blown whether the unit whose record it is blew, and was not summoned
 * @param turnout how the summoned unit stands now
 * @param item the ticket, where the reader may read its words; missing otherwise and of sealed ones
 */
record WhistleSheet(
        boolean blown,
        Tally.One one,
        Turnout turnout,
        @Nullable Stored<WorkItem> item,
        Language language) {

    String side() {
        return blown ? language.choose("吹哨", "blew") : language.choose("被召集", "was summoned");
    }

    String kind() {
        return WhistleWords.kind(one.blow().kind(), language);
    }

    String turnedOut() {
        return language.choose(turnout.zh(), turnout.en());
    }

    /** Why the unit would not come, in its words. */
    @Nullable
    String refusal() {
        return called().answer() == SummonsAnswer.REFUSED
                ? text("summons-" + one.blow().number() + "-" + called().unit())
                : null;
    }

    /** What those who came found, the last time they agreed. */
    @Nullable
    String findings() {
        String first = "findings-" + one.blow().number();
        String latest = text(first);
        for (int more = 2; text(first + "-" + more) != null; more++) {
            latest = text(first + "-" + more);
        }
        return latest;
    }

    /** What the findings gave the unit to do, in words of its own. */
    @Nullable
    String task() {
        Called.Part part = called().part();
        return part == null || part.time() == null
                ? null
                : text("task-" + one.blow().number() + "-" + part.time() + "-" + called().unit());
    }

    @Nullable
    Instant partBy() {
        Called.Part part = called().part();
        return part == null ? null : part.by();
    }

    @Nullable
    Instant partDone() {
        Called.Part part = called().part();
        return part == null ? null : part.doneAt();
    }

    /** Whether the part was done, and in time. */
    @Nullable
    String part() {
        Called.Part part = called().part();
        if (part == null) {
            return null;
        }
        if (part.onTime() == null) {
            return language.choose("未完成", "not done");
        }
        return part.onTime() ? language.choose("按时完成", "in time") : language.choose("逾期完成", "late");
    }

    /** What the caller said about the work under it. */
    @Nullable
    String verified() {
        CallbackAnswers answers = one.blow().verified();
        if (answers == null) {
            return null;
        }
        String solved = answers.solved() ? language.choose("已解决", "solved") : language.choose("未解决", "not solved");
        return solved + language.choose("，", ", ") + satisfied(answers.satisfaction());
    }

    private String satisfied(Satisfaction satisfaction) {
        return switch (satisfaction) {
            case SATISFIED -> language.choose("满意", "satisfied");
            case BASICALLY_SATISFIED -> language.choose("基本满意", "basically satisfied");
            case DISSATISFIED -> language.choose("不满意", "dissatisfied");
        };
    }

    Called called() {
        return one.called();
    }

    private @Nullable String text(String field) {
        return item == null ? null : item.text(field);
    }
}
