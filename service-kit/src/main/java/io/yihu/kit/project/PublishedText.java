package io.yihu.kit.project;

import io.yihu.events.Envelope;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A text as published; without text it is an erasure. */
public record PublishedText(
        Envelope envelope, String field, @Nullable String text) {

    String path() {
        return "texts." + envelope.writer().key() + "." + field;
    }

    Document stored() {
        Document stored = new Document("sequence", envelope.sequence());
        return text == null ? stored : stored.append("text", text);
    }
}
