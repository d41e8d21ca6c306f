package io.yihu.feedback.domain;

import io.yihu.events.CallbackAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The command: somebody brings the caller's answers.
 *
 * @param round the round the caller was asked about
 * @param remark masked already
 * @param clerk who asked
 * @param clerkUnit the unit that person belongs to; nothing for the hotline's own people
 */
public record Answering(
        Integer round,
        CallbackAnswers answers,
        @Nullable String remark,
        String clerk,
        @Nullable String clerkUnit) {}
