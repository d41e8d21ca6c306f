package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketEvent;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 督办: attention rises and never falls, over the life of the ticket, so that the same reason heard twice raises it once. A
 * leader's instruction (批示) raises it to the leader's level and waits for an answer. Pure.
 */
public final class Supervising {
    private final WorkRules rules;
    private final Deadlines deadlines;

    Supervising(WorkRules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** What there is to say to the unit. */
    public record Order(@Nullable String words, @Nullable Instant answerBy) {}

    /** Raises attention to a level, where it is not that high yet and somebody still works on the ticket. */
    public Decision<WorkItem> raise(WorkItem item, SupervisionCause cause, SupervisionLevel level, Instant now) {
        if (!WorkStatus.OPEN.contains(item.status()) || !higher(item, level)) {
            return Decision.unchanged();
        }
        return Decision.accept(item.with(item.progress().supervised(level)), raised(item, level, cause, now));
    }

    /** 批示. One that is not answered yet goes on waiting beside it, by its own deadline; the words of both stay. */
    public Decision<WorkItem> instruct(WorkItem item, Actor actor, Order order, Instant now) {
        Refusal refusal = refuse(item, actor, order, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Counted answerBy = order.answerBy() == null
                ? deadlines.counted(rules.limit(WorkRule.INSTRUCTION), now)
                : Counted.agreed(order.answerBy());
        Instruction given = Instruction.after(item.progress().instruction(), actor.account(), now, answerBy.at());
        List<Publication> said = new ArrayList<>();
        Alarm passed = answerBy.alarm(Alarm.Kind.INSTRUCTION_PASSED, null);
        List<Alarm> others = item.progress().without(passed::equals);
        WorkItem instructed = item.with(item.progress().withAlarms(others).instructed(given, Stream.of(passed)));
        if (higher(item, SupervisionLevel.LEADER)) {
            instructed = instructed.with(instructed.progress().supervised(SupervisionLevel.LEADER));
            said.add(new Publication.Event(raised(item, SupervisionLevel.LEADER, SupervisionCause.INSTRUCTION, now)));
        }
        Assignment present = item.assignment();
        said.add(new Publication.Event(new InstructionGiven(
                present.dispatchNo(), present.round(), present.lead(), given.number(), answerBy.at(), now)));
        said.add(new Publication.Text("instruction-" + given.number(), requireNonNull(order.words())));
        return Decision.accept(instructed, said);
    }

    /** The unit answers all instructions that wait. */
    public Decision<WorkItem> answer(WorkItem item, Actor actor, @Nullable String words, Instant now) {
        Refusal refusal = Step.ANSWER_INSTRUCTION.refuse(item, actor);
        Instruction given = item.progress().instruction();
        if (refusal == null && (given == null || !given.waits())) {
            refusal = WorkRefusals.NO_INSTRUCTION;
        }
        if (refusal == null) {
            refusal = WorkRefusals.unlessWritten("words", words);
        }
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Instruction answered = requireNonNull(given).answered(now);
        List<Publication> said = answers(item, now);
        said.add(new Publication.Text("instruction-" + answered.number() + "-answer", requireNonNull(words)));
        return Decision.accept(item.with(item.progress().instructed(answered, Stream.empty())), said);
    }

    /** What is told when all instructions that wait are answered: each by its own deadline. */
    static List<Publication> answers(WorkItem item, Instant now) {
        Instruction given = item.progress().instruction();
        List<Publication> said = new ArrayList<>();
        if (given != null) {
            given.open().forEach(each -> said.add(new Publication.Event(answered(item.assignment(), each, now))));
        }
        return said;
    }

    private static InstructionAnswered answered(Assignment present, Instruction given, Instant now) {
        return new InstructionAnswered(
                present.dispatchNo(),
                present.round(),
                present.lead(),
                given.number(),
                now,
                !now.isAfter(given.answerBy()));
    }

    private static @Nullable Refusal refuse(WorkItem item, Actor actor, Order order, Instant now) {
        Refusal refusal = Step.INSTRUCT.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        if (order.answerBy() != null && !order.answerBy().isAfter(now)) {
            return WorkRefusals.answerNotLater();
        }
        Refusal farOff = FarOff.refuse(order.answerBy(), now, "answerBy");
        return farOff == null ? WorkRefusals.unlessWritten("words", order.words()) : farOff;
    }

    static TicketEvent raised(WorkItem item, SupervisionLevel level, SupervisionCause cause, Instant at) {
        Assignment present = item.assignment();
        return new SupervisionRaised(present.dispatchNo(), present.round(), present.lead(), level, cause, at);
    }

    static boolean higher(WorkItem item, SupervisionLevel level) {
        SupervisionLevel present = item.progress().supervision();
        return present == null || present.compareTo(level) < 0;
    }
}
