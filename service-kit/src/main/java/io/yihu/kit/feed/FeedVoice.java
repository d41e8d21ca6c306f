package io.yihu.kit.feed;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Writer;
import io.yihu.kit.stream.MissingTopics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says snapshots in the topics of their readers. Not through the relay's gateway, which sends one record after the other and keeps
 * a binding for each topic: readers are many and snapshots come in batches.
 */
final class FeedVoice {
    private static final Logger LOG = LoggerFactory.getLogger(FeedVoice.class);

    private final FeedSource source;
    private final MissingTopics topics;
    private final Producer<byte[], byte[]> producer;
    private final Writer writer;
    private final Clock clock;
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    FeedVoice(FeedSource source, MissingTopics topics, Producer<byte[], byte[]> producer, Writer writer, Clock clock) {
        this.source = source;
        this.topics = topics;
        this.producer = producer;
        this.writer = writer;
        this.clock = clock;
    }

    /** Creates the topics of readers that have none yet. A reader that is gone keeps its own. */
    void open(Collection<String> readers) {
        List<String> missing =
                readers.stream().filter(reader -> !opened.contains(reader)).toList();
        if (!missing.isEmpty()) {
            topics.createSnapshots(missing.stream().map(source::topic).toList());
            opened.addAll(missing);
        }
    }

    /** The broker may have lost them. */
    void forget() {
        opened.clear();
    }

    /**
     * Returns when the broker has given up or has it on all in-sync replicas.
     *
     * @return the documents of which it has everything
     */
    List<Said> say(List<Said> all) {
        Instant now = clock.instant();
        List<List<Future<?>>> sent = new ArrayList<>();
        for (Said said : all) {
            sent.add(said.snapshots().stream()
                    .<Future<?>>map(snapshot -> producer.send(record(said, snapshot, now)))
                    .toList());
        }
        List<Said> heard = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (heard(all.get(i).mark().id(), sent.get(i))) {
                heard.add(all.get(i));
            }
        }
        return heard;
    }

    private static boolean heard(String id, List<Future<?>> records) {
        try {
            for (Future<?> each : records) {
                each.get();
            }
            return true;
        } catch (ExecutionException e) {
            LOG.warn("What units may know of {} will be told later: {}", id, String.valueOf(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the broker", e);
        }
    }

    private ProducerRecord<byte[], byte[]> record(Said said, Snapshot snapshot, Instant now) {
        Envelope envelope = new Envelope(writer, source.type(), snapshot.subject(), said.version(), now, null, null);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                source.topic(snapshot.reader()),
                said.mark().id().getBytes(StandardCharsets.UTF_8),
                EventJson.write(snapshot.body().at(said.version(), envelope.time())));
        envelope.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
