package io.yihu.events.story;

import io.yihu.events.TicketEvent;
import io.yihu.events.Writer;
import java.time.Instant;

/**
 * One published event about one ticket. Writer and sequence identify it: the same pair is the same fact however often it
 * arrives.
 *
 * @param sequence 1, 2, 3 … per ticket and writer
 * @param time when its writer decided it, UTC
 */
public record Fact(Writer writer, long sequence, Instant time, TicketEvent event) {}
