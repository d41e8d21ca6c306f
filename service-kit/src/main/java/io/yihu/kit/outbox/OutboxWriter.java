package io.yihu.kit.outbox;

import io.yihu.events.EventJson;
import io.yihu.events.EventType;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.kit.decision.Publication;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the publications of a decision, following on what the document has published before. */
final class OutboxWriter {
    private final @Nullable Topic texts;

    OutboxWriter(Writer writer) {
        this.texts = Topic.with(Topic.Content.TEXTS).stream()
                .filter(t -> t.writer() == writer)
                .findFirst()
                .orElse(null);
    }

    List<OutboxEntry> number(
            List<Publication> publications, long after, Command command, @Nullable String correlationId) {
        List<OutboxEntry> entries = new ArrayList<>();
        for (Publication publication : publications) {
            Content content = content(publication);
            entries.add(new OutboxEntry(
                    after + entries.size() + 1,
                    content.topic,
                    content.type,
                    command.now(),
                    correlationId,
                    command.causationId(),
                    content.body,
                    content.textField));
        }
        return entries;
    }

    private Content content(Publication publication) {
        if (publication instanceof Publication.Event e) {
            EventType type = e.event().type();
            return new Content(type.topic(), type.wireName(), json(e.event()), null);
        } else if (publication instanceof Publication.Reference r) {
            return new Content(r.topic(), r.type(), json(r.body()), null);
        } else if (publication instanceof Publication.Withdrawal w) {
            return new Content(w.topic(), w.type(), null, null);
        } else if (publication instanceof Publication.Text t) {
            return text(t.field());
        } else if (publication instanceof Publication.Erasure e) {
            return text(e.field());
        }
        throw new IllegalStateException("No outbox entry is defined for " + publication);
    }

    private Content text(String field) {
        if (texts == null) {
            throw new IllegalStateException("this writer has no topic of texts");
        }
        return new Content(texts, RecordType.TEXT, null, field);
    }

    private static String json(Object body) {
        return EventJson.mapper().writeValueAsString(body);
    }

    private record Content(
            Topic topic,
            String type,
            @Nullable String body,
            @Nullable String textField) {}
}
