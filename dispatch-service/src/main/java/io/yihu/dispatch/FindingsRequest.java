package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of joint findings.
 *
 * @param units who has a part to do, of those who came
 * @param until when; by the office's rule where it is missing
 * @param findings what is the matter and who does what; masked before it is kept
 */
record FindingsRequest(
        @Nullable @Size(max = 20) List<@Size(max = 64) String> units,
        @Nullable Instant until,
        @Nullable @Size(max = 4000) String findings) {}
