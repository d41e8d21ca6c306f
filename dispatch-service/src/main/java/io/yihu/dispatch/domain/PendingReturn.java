package io.yihu.dispatch.domain;

import java.time.Instant;

/**
 * A return waiting for a reviewer. Its basis in words is a text of the ticket, {@code return-<dispatchNo>}.
 *
 * @param unit who asks
 * @param suggestedUnit who should do it instead
 */
public record PendingReturn(String unit, String suggestedUnit, Instant requestedAt) {}
