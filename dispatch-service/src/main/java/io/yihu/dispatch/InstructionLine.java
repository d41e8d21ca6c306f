package io.yihu.dispatch;

import io.yihu.dispatch.domain.Instruction;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.TicketEvent;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 批示往来: one instruction and what became of it, without its words. What waits is told from the ticket itself, what is over as far as
 * the facts have arrived here. Who wrote is not told.
 *
 * @param givenAt missing while the fact is on its way
 * @param answerBy likewise
 * @param answeredAt missing while it waits, and of one that another took the place of when that was the rule
 * @param onTime whether it was answered by then; missing where it is not answered
 * @param waits whether the unit owes an answer
 */
record InstructionLine(
        Integer number,
        @Nullable Instant givenAt,
        @Nullable Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable Boolean onTime,
        Boolean waits) {
    /** All of a ticket, the first first. */
    static List<InstructionLine> of(WorkItem item, List<Fact> facts) {
        Instruction latest = item.progress().instruction();
        return latest == null
                ? List.of()
                : IntStream.rangeClosed(1, latest.number())
                        .mapToObj(number -> of(number, latest, facts))
                        .toList();
    }

    private static InstructionLine of(int number, Instruction latest, List<Fact> facts) {
        Optional<Instruction> kept = Stream.concat(latest.open().stream(), Stream.of(latest))
                .filter(each -> each.number() == number)
                .findFirst();
        Optional<InstructionGiven> given = told(facts, InstructionGiven.class)
                .filter(each -> each.number() == number)
                .findFirst();
        Optional<InstructionAnswered> answered = told(facts, InstructionAnswered.class)
                .filter(each -> each.number() == number)
                .findFirst();
        Instant answerBy = kept.map(Instruction::answerBy)
                .or(() -> given.map(InstructionGiven::answerBy))
                .orElse(null);
        Instant answeredAt = kept.map(Instruction::answeredAt)
                .or(() -> answered.map(InstructionAnswered::answeredAt))
                .orElse(null);
        Instant givenAt = kept.map(Instruction::givenAt)
                .or(() -> given.map(InstructionGiven::givenAt))
                .orElse(null);
        Boolean onTime = answered.map(InstructionAnswered::onTime).orElse(onTime(answerBy, answeredAt));
        boolean waits = kept.filter(Instruction::waits).isPresent();
        return new InstructionLine(number, givenAt, answerBy, answeredAt, onTime, waits);
    }

    private static @Nullable Boolean onTime(@Nullable Instant answerBy, @Nullable Instant answeredAt) {
        return answerBy == null || answeredAt == null ? null : !answeredAt.isAfter(answerBy);
    }

    private static <E extends TicketEvent> Stream<E> told(List<Fact> facts, Class<E> type) {
        return facts.stream().map(Fact::event).filter(type::isInstance).map(type::cast);
    }
}
