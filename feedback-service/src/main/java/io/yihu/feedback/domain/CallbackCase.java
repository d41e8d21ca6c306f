package io.yihu.feedback.domain;

import io.yihu.kit.decision.DecisionState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that feedback decides about one ticket. Between a verdict of rework and the next reply nothing is due.
 *
 * @param due the round to ask about now
 * @param answered the rounds asked about so far, oldest first
 * @param closed the last verdict ended the ticket
 */
public record CallbackCase(@Nullable DueRound due, List<AnsweredRound> answered, Boolean closed)
        implements DecisionState {

    /** Copies the list. */
    public CallbackCase {
        answered = answered == null ? List.of() : List.copyOf(answered);
    }

    /** Of a ticket about which nobody has replied yet. */
    public static CallbackCase fresh() {
        return new CallbackCase(null, List.of(), false);
    }

    @Override
    public boolean finished() {
        return closed;
    }

    /** The queue of the clerks is ordered by it: somebody has to look at once, the oldest first. */
    @Override
    public @Nullable Instant dueAt() {
        return due == null ? null : due.dueSince();
    }

    /** The verdict on a round, or empty where there is none (yet). */
    public Optional<AnsweredRound> answered(int round) {
        return answered.stream().filter(a -> a.asked().round() == round).findFirst();
    }

    int latestRound() {
        int asked = answered.stream().mapToInt(a -> a.asked().round()).max().orElse(0);
        return due == null ? asked : Math.max(asked, due.round());
    }

    CallbackCase asking(DueRound next) {
        return new CallbackCase(next, answered, closed);
    }

    CallbackCase with(AnsweredRound answer) {
        List<AnsweredRound> all = new ArrayList<>(answered);
        all.add(answer);
        return new CallbackCase(null, all, answer.verdict() != Verdict.REWORK);
    }
}
