package io.yihu.feedback;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Outcome;
import io.yihu.feedback.domain.AnsweredRound;
import io.yihu.feedback.domain.DueRound;
import io.yihu.feedback.domain.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round of work and what the caller said about it; without answers where it is due.
 *
 * @param clerk who asked
 * @param remark what the caller added, masked
 */
record RoundView(
        Integer round,
        Integer dispatchNo,
        Named unit,
        Outcome outcome,
        Instant dueSince,
        @Nullable CallbackAnswers answers,
        @Nullable Verdict verdict,
        @Nullable Instant answeredAt,
        @Nullable String clerk,
        @Nullable String remark) {

    static RoundView of(DueRound due, Named unit) {
        return new RoundView(
                due.round(), due.dispatchNo(), unit, due.outcome(), due.dueSince(), null, null, null, null, null);
    }

    static RoundView of(AnsweredRound a, Named unit, @Nullable String remark) {
        DueRound asked = a.asked();
        return new RoundView(
                asked.round(),
                asked.dispatchNo(),
                unit,
                asked.outcome(),
                asked.dueSince(),
                a.answers(),
                a.verdict(),
                a.answeredAt(),
                a.clerk(),
                remark);
    }
}
