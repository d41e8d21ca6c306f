package io.yihu.dispatch.domain;

import java.time.Instant;

/**
 * A ticket that could not be given to any unit.
 *
 * @param intake number of the event at intake that settled it
 * @param reason code of the refusal
 * @param since when that was found first
 */
public record Waiting(String ticketId, WorkMatter matter, Long intake, String reason, Instant since) {}
