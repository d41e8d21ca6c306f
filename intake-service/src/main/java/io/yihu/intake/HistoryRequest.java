package io.yihu.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of an older ledger.
 *
 * @param dryRun only look whether all of it could be taken in
 */
record HistoryRequest(
        @Nullable Boolean dryRun,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid HistoryRow> tickets) {}
