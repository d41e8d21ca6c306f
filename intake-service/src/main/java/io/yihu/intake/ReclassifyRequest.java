package io.yihu.intake;

import io.yihu.events.ReclassifyReason;
import io.yihu.events.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is set right about an open ticket; what is missing stays.
 *
 * @param remark why, in words; none about a report of wrongdoing
 */
record ReclassifyRequest(
        @Nullable @Size(max = 64) String category,
        @Nullable @Valid PlaceRequest place,
        @Nullable Urgency urgency,
        @NotNull ReclassifyReason reason,
        @Nullable @Size(max = 2000) String remark) {}
