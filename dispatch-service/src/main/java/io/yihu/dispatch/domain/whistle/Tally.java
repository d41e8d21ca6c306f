package io.yihu.dispatch.domain.whistle;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How those who were summoned turned out.
 *
 * @param summons all of them
 * @param scores what was thought of those who were summoned
 * @param ofStreet what they thought of whoever blew
 */
public record Tally(
        Integer summons,
        Integer inTime,
        Integer late,
        Integer refused,
        Integer silent,
        Integer awaited,
        Integer calledOff,
        Scores scores,
        Scores ofStreet) {
    /** A summons under its whistle. */
    public record One(Blow blow, Called called) {
        /** How it stands now. */
        public Turnout turnout(Instant now) {
            return blow.turnout(called, now);
        }
    }

    /**
     * Scores from 1 to 5.
     *
     * @param count how many were given
     * @param sum of them: the average is the sum over the count, and there is none where the count is 0
     */
    public record Scores(Integer count, Integer sum) {
        static Scores of(Stream<Integer> given) {
            List<Integer> scores = given.filter(Objects::nonNull).toList();
            return new Scores(
                    scores.size(), scores.stream().mapToInt(score -> score).sum());
        }
    }

    /** Counts. */
    public static Tally of(Collection<One> summons, Instant now) {
        Map<Turnout, Integer> times = new EnumMap<>(Turnout.class);
        summons.forEach(one -> times.merge(one.turnout(now), 1, Integer::sum));
        Function<Turnout, Integer> count = turnout -> times.getOrDefault(turnout, 0);
        return new Tally(
                summons.size(),
                count.apply(Turnout.IN_TIME),
                count.apply(Turnout.LATE),
                count.apply(Turnout.REFUSED),
                count.apply(Turnout.SILENT),
                count.apply(Turnout.AWAITED),
                count.apply(Turnout.CALLED_OFF),
                Scores.of(summons.stream().map(one -> one.called().score())),
                Scores.of(summons.stream().map(one -> one.called().scoreOfStreet())));
    }
}
