package io.yihu.dispatch.domain;

import io.yihu.events.SummonsAnswer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One unit under a whistle.
 *
 * @param answer what it answered, and when
 * @param orderBy deadline for its part, where the findings gave it one
 * @param doneAt when it had done its part
 * @param rating what the street thinks of it, 1 (bad) to 5 (good)
 * @param ratingOfStreet what it thinks of the street
 * @param earlier parts it had done before later findings gave it another, oldest first; missing for none
 * @param orderedAt when the findings gave it its part; missing in what was kept before, where that was the latest findings
 * @param task the text that says what its part is; missing where the findings alone say it
 */
public record Summons(
        String unit,
        @Nullable SummonsAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable Instant orderBy,
        @Nullable Instant doneAt,
        @Nullable Integer rating,
        @Nullable Integer ratingOfStreet,
        @Nullable List<Done> earlier,
        @Nullable Instant orderedAt,
        @Nullable String task) {

    /**
     * A part that was done.
     *
     * @param orderBy its deadline
     */
    public record Done(Instant orderBy, Instant doneAt) {}

    /** Copies the list. */
    public Summons {
        earlier = earlier == null || earlier.isEmpty() ? null : List.copyOf(earlier);
    }

    static Summons of(String unit) {
        return new Summons(unit, null, null, null, null, null, null, null, null, null);
    }

    Summons answered(SummonsAnswer given, Instant now) {
        return new Summons(unit, given, now, orderBy, doneAt, rating, ratingOfStreet, earlier, orderedAt, task);
    }

    Summons ordered(Instant by, Instant now, @Nullable String words) {
        return new Summons(unit, answer, answeredAt, by, null, rating, ratingOfStreet, parts(), now, words);
    }

    Summons orderBy(Instant other) {
        return new Summons(unit, answer, answeredAt, other, doneAt, rating, ratingOfStreet, earlier, orderedAt, task);
    }

    Summons done(Instant now) {
        return new Summons(unit, answer, answeredAt, orderBy, now, rating, ratingOfStreet, earlier, orderedAt, task);
    }

    Summons rated(int score) {
        return new Summons(unit, answer, answeredAt, orderBy, doneAt, score, ratingOfStreet, earlier, orderedAt, task);
    }

    Summons ratedStreet(int score) {
        return new Summons(unit, answer, answeredAt, orderBy, doneAt, rating, score, earlier, orderedAt, task);
    }

    /** Whether it reported in. */
    boolean came() {
        return answer == SummonsAnswer.REPORTED;
    }

    /** Whether a part of it is still to be done. */
    public boolean owes() {
        return orderBy != null && doneAt == null;
    }

    /** The parts that it has done, oldest first. Immutable. */
    public List<Done> parts() {
        Stream<Done> before = earlier == null ? Stream.empty() : earlier.stream();
        Stream<Done> last = orderBy == null || doneAt == null ? Stream.empty() : Stream.of(new Done(orderBy, doneAt));
        return Stream.concat(before, last).toList();
    }
}
