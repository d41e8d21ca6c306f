package io.yihu.dispatch;

import io.yihu.dispatch.domain.FindingsWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of joint findings.
 *
 * @param units who has a part to do that the findings describe, of those who came
 * @param until when parts have to be done that name no time of their own; by the office's rule where it is missing
 * @param findings what is the matter and who does what; masked before it is kept
 * @param orders who has a part to do with a task and a deadline of its own; a unit that is among {@code units} too has this part
 */
record FindingsRequest(
        @Nullable @Size(max = 20) List<@Size(max = 64) String> units,
        @Nullable Instant until,
        @Nullable @Size(max = 4000) String findings,
        @Nullable @Size(max = 20) List<@Valid OrderRequest> orders) {
    /** What is wished, masked. */
    FindingsWish masked() {
        List<OrderRequest> given = orders == null ? List.of() : orders;
        return new FindingsWish(
                units == null ? List.of() : units,
                given.stream().map(OrderRequest::masked).toList(),
                until,
                Commands.mask(findings));
    }
}
