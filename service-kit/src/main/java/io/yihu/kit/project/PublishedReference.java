package io.yihu.kit.project;

import io.yihu.events.Envelope;
import io.yihu.events.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A piece of reference data as published.
 *
 * @param body nothing where it was taken back
 */
public record PublishedReference(
        Topic topic, Envelope envelope, @Nullable String body) {

    String id() {
        return id(topic, envelope.subject());
    }

    static String id(Topic topic, String code) {
        return topic.topicName() + "/" + code;
    }
}
