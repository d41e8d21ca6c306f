package io.yihu.feedback.domain;

import io.yihu.events.CallbackAnswers;
import java.time.Instant;

/**
 * A round about which the caller was asked.
 *
 * @param answeredAt UTC
 * @param clerk who asked, as named by the token; stays in this house
 */
public record AnsweredRound(
        DueRound asked, CallbackAnswers answers, Verdict verdict, Instant answeredAt, String clerk) {}
