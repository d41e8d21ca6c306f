package io.yihu.feedback;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.Satisfaction;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.privacy.Masking;
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

    /** The remark as it may be kept, or nothing where there is none. */
    @Nullable
    String maskedRemark() {
        return remark == null || remark.isBlank() ? null : Masking.mask(remark.strip());
    }

    /** Tells one request of one person from another. Of the masked words: what was masked cannot be guessed from it. */
    String hash(String subject) {
        String masked = maskedRemark();
        return Hash.of(
                subject,
                round.toString(),
                contacted.toString(),
                solved.toString(),
                satisfaction.name(),
                masked == null ? "" : masked);
    }
}
