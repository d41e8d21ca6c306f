package io.yihu.intake.domain;

import io.yihu.events.HistoryImported;
import org.jspecify.annotations.Nullable;

/**
 * A closed ticket of an older ledger, without its caller.
 *
 * @param externalNumber its number in that ledger
 * @param title masked
 * @param description masked
 * @param reply masked; missing where the ledger has none
 */
public record Past(
        String externalNumber,
        HistoryImported life,
        String title,
        String description,
        @Nullable String reply) {}
