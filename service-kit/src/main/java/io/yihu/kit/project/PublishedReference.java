package io.yihu.kit.project;

import io.yihu.events.Envelope;
import io.yihu.events.Topic;

/** A piece of reference data as published. */
public record PublishedReference(Topic topic, Envelope envelope, String body) {

    String id() {
        return id(topic, envelope.subject());
    }

    static String id(Topic topic, String code) {
        return topic.topicName() + "/" + code;
    }
}
