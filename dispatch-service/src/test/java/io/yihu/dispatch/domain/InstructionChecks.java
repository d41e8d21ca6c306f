package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What holds of leaders' instructions, whatever happens. */
final class InstructionChecks {
    private static final Set<Step> ANSWERS = Set.of(Step.ANSWER_INSTRUCTION, Step.RESOLVE);

    private InstructionChecks() {}

    /** None is forgotten: it waits until it is answered, and its deadline is ahead, with an alarm, or was told as passed. */
    static void check(Step step, WorkItem from, WorkItem to, Instant now) {
        if (!ANSWERS.contains(step)) {
            assertThat(numbers(to)).as("unanswered").containsAll(numbers(from));
        }
        List<Instant> alarms = to.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED)
                .map(Alarm::at)
                .toList();
        List<Instant> ahead = open(to).stream()
                .map(Instruction::answerBy)
                .filter(by -> !now.isAfter(by))
                .distinct()
                .toList();
        assertThat(alarms)
                .as("deadlines of leaders")
                .containsExactlyInAnyOrderElementsOf(WorkStatus.OPEN.contains(to.status()) ? ahead : List.of());
    }

    private static List<Integer> numbers(WorkItem item) {
        return open(item).stream().map(Instruction::number).toList();
    }

    private static List<Instruction> open(WorkItem item) {
        Instruction latest = item.progress().instruction();
        return latest == null ? List.of() : latest.open();
    }
}
