package io.yihu.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.TicketText;
import io.yihu.events.Topic;
import io.yihu.events.UnreadableEvent;
import io.yihu.kit.outbox.EventGateway;
import io.yihu.kit.project.Projection;
import io.yihu.kit.project.PublishedFact;
import io.yihu.kit.project.PublishedReference;
import io.yihu.kit.project.PublishedText;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.messaging.Message;

/** Makes the functions a service binds to its topics, one for each way of reading. */
public final class Readers {
    private final EventGateway gateway;
    private final MeterRegistry registry;
    private final ExecutorService workers;
    private final String service;
    private final List<Follower> followers;

    Readers(
            EventGateway gateway,
            MeterRegistry registry,
            ExecutorService workers,
            String service,
            List<Follower> followers) {
        this.gateway = gateway;
        this.registry = registry;
        this.workers = workers;
        this.service = service;
        this.followers = List.copyOf(followers);
    }

    /** Reacts to events with these handlers, at most one per event type. */
    public Consumer<Message<List<Object>>> reactions(List<EventHandler<?>> handlers) {
        Reactions reactions = new Reactions(handlers, workers);
        return reader("reactions", reactions::read, reactions::react);
    }

    /** Keeps the facts about tickets. */
    public Consumer<Message<List<Object>>> facts(TicketProjection projection) {
        return projecting("facts", Readers::fact, projection, facts -> followers.forEach(each -> each.facts(facts)));
    }

    /** Keeps the masked texts of tickets. */
    public Consumer<Message<List<Object>>> texts(TextProjection projection) {
        return projecting("texts", Readers::text, projection, texts -> followers.forEach(each -> each.texts(texts)));
    }

    /** Keeps reference data. */
    public Consumer<Message<List<Object>>> references(ReferenceProjection projection) {
        return projecting("references", Readers::reference, projection, references -> {});
    }

    private <R> Consumer<Message<List<Object>>> projecting(
            String name, Function<Inbound, R> read, Projection<R> projection, Consumer<List<R>> followed) {
        Consumer<List<R>> apply = projection::apply;
        return new ProjectingReader(reader(name, read, apply.andThen(followed)), new Replay<>(read, projection));
    }

    private <R> Consumer<Message<List<Object>>> reader(
            String name, Function<Inbound, R> read, Consumer<List<R>> apply) {
        return new BatchReader<>(read, apply, new DeadLetters(gateway, registry, service + "-" + name), registry, name);
    }

    private static PublishedFact fact(Inbound record) {
        Envelope envelope = RecordReader.envelope(record);
        RecordReader.event(envelope, record);
        return new PublishedFact(envelope, utf8(record));
    }

    private static PublishedText text(Inbound record) {
        Envelope envelope = RecordReader.envelope(record);
        if (!envelope.type().equals(RecordType.TEXT)) {
            throw new UnreadableEvent("not a text: " + envelope.type(), null);
        }
        byte[] body = record.body();
        String text =
                body == null ? null : EventJson.read(body, TicketText.class).text();
        return new PublishedText(envelope, RecordReader.textField(envelope, record), text);
    }

    private static PublishedReference reference(Inbound record) {
        Envelope envelope = RecordReader.envelope(record);
        Topic topic = Topic.named(record.topic()).orElseThrow();
        if (record.body() == null) {
            return new PublishedReference(topic, envelope, null);
        }
        EventJson.read(record.body(), Object.class);
        return new PublishedReference(topic, envelope, utf8(record));
    }

    private static String utf8(Inbound record) {
        return new String(RecordReader.required(record.body()), StandardCharsets.UTF_8);
    }
}
