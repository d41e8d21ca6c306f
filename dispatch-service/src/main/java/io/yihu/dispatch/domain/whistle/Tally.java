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
 * @param parts what became of the parts that findings gave them
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
        Scores ofStreet,
        Parts parts) {
    /** A summons under its whistle. */
    public record One(Blow blow, Called called) {
        /** How it stands now. */
        public Turnout turnout(Instant now) {
            return blow.turnout(called, now);
        }

        /** Whether its part was done too late, or was not done in time while the whistle went on. */
        private boolean partLate(Instant now) {
            Instant ended = blow.endedAt();
            return called.part() != null && called.part().late(ended == null ? now : ended);
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

    /**
     * Parts of the work, the latest of each summons.
     *
     * @param given how many
     * @param late done too late, or not done although their time had passed before the whistle was over
     */
    public record Parts(Integer given, Integer done, Integer late) {
        static Parts of(Collection<One> summons, Instant now) {
            List<Called.Part> parts = summons.stream()
                    .map(one -> one.called().part())
                    .filter(Objects::nonNull)
                    .toList();
            long done = parts.stream().filter(part -> part.doneAt() != null).count();
            long late = summons.stream().filter(one -> one.partLate(now)).count();
            return new Parts(parts.size(), (int) done, (int) late);
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
                Scores.of(summons.stream().map(one -> one.called().scoreOfStreet())),
                Parts.of(summons, now));
    }
}
