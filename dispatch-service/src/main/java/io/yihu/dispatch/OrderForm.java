package io.yihu.dispatch;

import io.yihu.kit.time.Shanghai;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The row of one unit in the form of joint findings. A row that says nothing gives the unit no part.
 *
 * @param until Shanghai time, to the minute
 */
record OrderForm(
        @Nullable @Size(max = 64) String unit,
        @Nullable @Size(max = 2000) String task,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        LocalDateTime until) {
    /** A field left empty says nothing. */
    OrderForm {
        task = task == null || task.isBlank() ? null : task.strip();
    }

    boolean empty() {
        return task == null && until == null;
    }

    OrderRequest request() {
        return new OrderRequest(
                unit, task, until == null ? null : until.atZone(Shanghai.ZONE).toInstant());
    }
}
