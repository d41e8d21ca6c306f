package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 领导批示: the latest of a ticket, with those before it that are not answered either. The words of all of them are texts of the
 * ticket. It waits for the unit that leads, whichever that is by then.
 *
 * @param number 1, 2, 3 … over the life of the ticket
 * @param by account of whoever wrote it
 * @param answerBy a whole second
 * @param answeredAt missing while it waits
 * @param earlier those that waited when this one was given, and wait with it, oldest first; missing where none did
 */
public record Instruction(
        Integer number,
        String by,
        Instant givenAt,
        Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable List<Instruction> earlier) {
    /** One that comes after another, which goes on waiting where it is not answered. */
    static Instruction after(@Nullable Instruction before, String by, Instant givenAt, Instant answerBy) {
        List<Instruction> open = before == null ? List.of() : before.open();
        int number = before == null ? 1 : before.number() + 1;
        return new Instruction(number, by, givenAt, answerBy, null, open.isEmpty() ? null : open);
    }

    /** Whether the unit owes an answer. */
    public boolean waits() {
        return answeredAt == null;
    }

    /** All that wait for an answer, oldest first, each on its own. */
    public List<Instruction> open() {
        Stream<Instruction> before = earlier == null ? Stream.empty() : earlier.stream();
        return waits() ? Stream.concat(before, Stream.of(alone(null))).toList() : List.of();
    }

    /** By when the unit owes an answer: the soonest deadline of all that wait. Its own once it is answered. */
    public Instant due() {
        return open().stream()
                .map(Instruction::answerBy)
                .min(Comparator.naturalOrder())
                .orElse(answerBy);
    }

    /** Whether this alarm has nothing to ring for any more. */
    boolean ends(Alarm alarm) {
        return !waits() && alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED;
    }

    /** An answer is one to all that wait. */
    Instruction answered(Instant now) {
        return alone(now);
    }

    /** When the one was given that is to be answered by then. */
    Instant givenAt(Instant by) {
        return open().stream()
                .filter(each -> each.answerBy().equals(by))
                .map(Instruction::givenAt)
                .findFirst()
                .orElse(givenAt);
    }

    /** With other deadlines in the place of these. */
    Instruction moved(Map<Instant, Instant> deadlines) {
        List<Instruction> before = earlier == null
                ? null
                : earlier.stream().map(each -> each.moved(deadlines)).toList();
        return new Instruction(number, by, givenAt, deadlines.getOrDefault(answerBy, answerBy), answeredAt, before);
    }

    private Instruction alone(@Nullable Instant answer) {
        return new Instruction(number, by, givenAt, answerBy, answer, null);
    }
}
