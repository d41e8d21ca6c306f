package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.CallerAsked;
import io.yihu.events.CallerContacted;
import io.yihu.events.ResumeCause;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a unit works its ticket until the reply: it gets in touch, asks the caller, goes on. Pure. */
public final class Handling {
    private final WorkRules rules;
    private final Deadlines deadlines;
    private final Pausing pausing;

    Handling(WorkRules rules, Deadlines deadlines, Pausing pausing) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.pausing = pausing;
    }

    /** 首次联系. Later contacts are published too and change nothing else. */
    public Decision<WorkItem> contact(WorkItem item, Actor actor, ContactWish wish, Instant now) {
        Refusal refusal = Step.CONTACT.refuse(item, actor);
        if (refusal == null) {
            refusal = wish.missing();
        }
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Assignment present = item.assignment();
        FirstContact made =
                new FirstContact(requireNonNull(wish.channel()), requireNonNull(wish.result()), now, actor.account());
        FirstContact before = item.progress().contact();
        return Decision.accept(
                item.with(WorkStatus.HANDLING, item.progress().contacted(before == null ? made : before)),
                new CallerContacted(
                        present.dispatchNo(),
                        present.round(),
                        present.lead(),
                        made.channel(),
                        made.result(),
                        now,
                        present.clocks().contactOnTime(now)));
    }

    /** 询问诉求人: the unit's clock waits for the answer, the citizen's does not. */
    public Decision<WorkItem> ask(WorkItem item, Actor actor, @Nullable String question, Instant now) {
        Refusal refusal = refuseQuestion(item, actor, question);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Assignment present = item.assignment();
        Counted answerBy = deadlines.counted(rules.limit(WorkRule.QUESTION_AT_MOST), now);
        return Decision.accept(
                pausing.stop(item, Pause.Kind.QUESTION, now, answerBy),
                List.of(
                        new Publication.Event(new CallerAsked(
                                present.dispatchNo(), present.round(), present.lead(), now, answerBy.at())),
                        new Publication.Text(field(item), requireNonNull(question))));
    }

    /** The first of a dispatch is known to readers by the number of the dispatch alone. */
    private static String field(WorkItem item) {
        int before = item.progress().tally().questions();
        String first = "question-" + item.assignment().dispatchNo();
        return before == 0 ? first : first + "-" + (before + 1);
    }

    /** The caller answered. */
    public Decision<WorkItem> answered(WorkItem item, Actor actor, Instant now) {
        Refusal refusal = Step.CALLER_ANSWERED.refuse(item, actor);
        Pause pause = item.progress().pause();
        if (refusal == null && pause == null) {
            refusal = WorkRefusals.NO_QUESTION_ASKED;
        }
        return refusal != null
                ? Decision.refuse(refusal)
                : resumed(item, requireNonNull(pause), ResumeCause.CALLER_ANSWERED, now);
    }

    /**
     * The caller said more to intake: that is the answer a unit waits for, if it was said after the unit had asked.
     *
     * @param saidAt when, by intake's clock
     */
    public Decision<WorkItem> heard(WorkItem item, Instant saidAt, Instant now) {
        Pause pause = item.progress().pause();
        return pause == null || pause.kind() != Pause.Kind.QUESTION || saidAt.isBefore(pause.since())
                ? Decision.unchanged()
                : resumed(item, pause, ResumeCause.CALLER_ANSWERED, now);
    }

    /** 恢复: a suspension ends before its review date. */
    public Decision<WorkItem> resume(WorkItem item, Actor actor, Instant now) {
        Refusal refusal = Step.RESUME.refuse(item, actor);
        return refusal != null
                ? Decision.refuse(refusal)
                : resumed(item, requireNonNull(item.progress().pause()), ResumeCause.SUSPENSION_ENDED, now);
    }

    private Decision<WorkItem> resumed(WorkItem item, Pause pause, ResumeCause cause, Instant now) {
        Pausing.Resumed resumed = pausing.resume(item, pause, cause, now);
        return Decision.accept(resumed.item(), resumed.event());
    }

    private @Nullable Refusal refuseQuestion(WorkItem item, Actor actor, @Nullable String question) {
        Refusal refusal = Step.ASK_CALLER.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        if (item.paused()) {
            return WorkRefusals.CLOCK_STANDS;
        }
        if (item.progress().tally().questions() >= rules.count(WorkRule.QUESTIONS)) {
            return WorkRefusals.NO_MORE_QUESTIONS;
        }
        return WorkRefusals.unlessWritten("question", question);
    }
}
