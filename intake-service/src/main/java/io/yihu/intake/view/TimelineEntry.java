package io.yihu.intake.view;

import java.time.Instant;

/**
 * One thing that happened, in a sentence.
 *
 * @param type wire name of the event
 */
public record TimelineEntry(Instant at, String type, String zh, String en) {}
