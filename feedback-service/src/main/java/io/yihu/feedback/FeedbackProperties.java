package io.yihu.feedback;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the feedback service.
 *
 * @param roundLimit bad answers about this round close the ticket instead of ordering another
 */
@Validated
@ConfigurationProperties("yihu.feedback")
record FeedbackProperties(@DefaultValue("3") @Min(1) int roundLimit) {}
