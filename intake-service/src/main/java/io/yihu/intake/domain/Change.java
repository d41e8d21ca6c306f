package io.yihu.intake.domain;

import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set right about a ticket; what is missing stays.
 *
 * @param remark why, masked
 */
public record Change(
        @Nullable String category,
        @Nullable Place place,
        @Nullable Urgency urgency,
        ReclassifyReason reason,
        @Nullable String remark) {}
