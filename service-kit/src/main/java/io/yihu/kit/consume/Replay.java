package io.yihu.kit.consume;

import io.yihu.events.UnreadableEvent;
import io.yihu.kit.project.Place;
import io.yihu.kit.project.Projection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads records again into another place, as the live reader would: the same checks, the same projection. What cannot be
 * read is passed over; it became a dead letter when it was new.
 *
 * @param <R> a record once read
 */
public final class Replay<R> {
    private final Function<Inbound, R> read;
    private final Projection<R> projection;

    Replay(Function<Inbound, R> read, Projection<R> projection) {
        this.read = read;
        this.projection = projection;
    }

    /** The live projection. */
    public Projection<R> projection() {
        return projection;
    }

    /** The same, filling another place. */
    public Replay<R> into(Place elsewhere) {
        return new Replay<>(read, projection.at(elsewhere));
    }

    /** Applies raw records and answers the ids of the documents they belong to. */
    public Set<String> apply(List<ConsumerRecord<byte[], byte[]>> records) {
        return give(records, projection::apply);
    }

    /** As {@link #apply}, leaving to {@link #derive} what is derived. */
    public void load(List<ConsumerRecord<byte[], byte[]>> records) {
        var unused = give(records, projection::load);
    }

    /** Derives what {@link #load} has left. */
    public void derive() {
        projection.derive();
    }

    private Set<String> give(List<ConsumerRecord<byte[], byte[]>> records, Consumer<List<R>> to) {
        List<R> readable = new ArrayList<>();
        Set<String> touched = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> raw : records) {
            try {
                R record = read.apply(Inbound.of(raw));
                readable.add(record);
                touched.add(projection.documentId(record));
            } catch (UnreadableEvent e) {
                continue;
            }
        }
        if (!readable.isEmpty()) {
            to.accept(readable);
        }
        return touched;
    }
}
