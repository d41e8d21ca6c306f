package io.yihu.dispatch;

import io.yihu.dispatch.domain.FindingsWish;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 分办任务: the part of one unit in the body of joint findings.
 *
 * @param unit one of those who came
 * @param task what it does; masked before it is kept
 * @param until when; by what the findings say for all, or else by the office's rule, where it is missing
 */
record OrderRequest(
        @Nullable @Size(max = 64) String unit,
        @Nullable @Size(max = 2000) String task,
        @Nullable Instant until) {
    FindingsWish.Order masked() {
        return new FindingsWish.Order(unit, Commands.mask(task), until);
    }
}
