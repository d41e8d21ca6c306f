package io.yihu.feedback;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Satisfaction;
import io.yihu.kit.decision.Hash;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of a clerk's answers; not null once validated.
 *
 * @param round the round the caller was asked about
 * @param contacted did the unit contact the caller at all?
 * @param solved is the matter solved?
 * @param remark what the caller added, at most 1000 characters
 */
record AnswerRequest(
        @NotNull @Positive Integer round,
        @NotNull Boolean contacted,
        @NotNull Boolean solved,
        @NotNull Satisfaction satisfaction,
        @Size(max = 1000) @Nullable String remark) {

    CallbackAnswers answers() {
        return new CallbackAnswers(contacted, solved, satisfaction);
    }

    /** Tells one request of one person from another. */
    String hash(String subject) {
        return Hash.of(
                subject,
                round.toString(),
                contacted.toString(),
                solved.toString(),
                satisfaction.name(),
                remark == null ? "" : remark);
    }
}
