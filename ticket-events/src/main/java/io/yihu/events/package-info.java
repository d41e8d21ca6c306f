/**
 * The published language of the house: every event that crosses Kafka, the topics and their single writers, and the one
 * JSON configuration.
 *
 * <p>Rules that never bend: no personal data and no free text in {@code ticket-*} topics; only optional fields are ever
 * added to a published type; readers ignore unknown fields; a breaking change is a new {@link io.yihu.events.EventType}.
 */
@NullMarked
package io.yihu.events;

import org.jspecify.annotations.NullMarked;
