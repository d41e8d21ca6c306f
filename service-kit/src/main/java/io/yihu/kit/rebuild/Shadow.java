package io.yihu.kit.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import io.yihu.kit.consume.Replay;
import io.yihu.kit.outbox.Failpoint;
import io.yihu.kit.project.Place;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.bson.Document;

/** One projection being made again, and how far it has been read. */
final class Shadow implements AutoCloseable {
    private final ProjectorBinding binding;
    private final Replay<?> replay;
    private final MongoCollection<Document> collection;
    private final TopicScan scan;
    private final Vector beginnings;
    private Vector at;

    Shadow(ProjectorBinding binding, MongoCollection<Document> collection, TopicScan scan) {
        this.binding = binding;
        this.collection = collection;
        this.replay = binding.replay().into(Place.fixed(collection));
        this.scan = scan;
        this.beginnings = scan.beginnings();
        this.at = beginnings;
        collection.drop();
        copyIndexes();
    }

    ProjectorBinding binding() {
        return binding;
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    Vector beginnings() {
        return beginnings;
    }

    Vector at() {
        return at;
    }

    Vector ends() {
        return scan.ends();
    }

    /** Only counts: what the broker and this machine can do at best. */
    void readRaw(Vector to, IntConsumer each) {
        scan.read(beginnings, to, batch -> each.accept(batch.size()));
    }

    /** Reads everything up to the vector for the first time. */
    void fill(Vector to, IntConsumer each) {
        scan.read(beginnings, to, batch -> {
            replay.load(batch);
            each.accept(batch.size());
            Failpoint.REBUILD_FILLING.pass();
        });
        at = to;
        replay.derive();
    }

    /** Reads on to the end of the topics as it is now, and answers which documents that touched. */
    Set<String> catchUp(IntConsumer each) {
        Set<String> touched = new HashSet<>();
        Vector end = scan.ends();
        scan.read(at, end, batch -> {
            touched.addAll(replay.apply(batch));
            each.accept(batch.size());
        });
        at = end;
        return touched;
    }

    private void copyIndexes() {
        for (Document index : binding.replay().projection().place().live().listIndexes()) {
            Document key = index.get("key", Document.class);
            if (key != null && !"_id_".equals(index.getString("name"))) {
                collection.createIndex(
                        key,
                        new IndexOptions()
                                .unique(index.getBoolean("unique", false))
                                .sparse(index.getBoolean("sparse", false)));
            }
        }
    }

    @Override
    public void close() {
        scan.close();
    }
}
