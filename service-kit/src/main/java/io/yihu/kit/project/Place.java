package io.yihu.kit.project;

import com.mongodb.client.MongoCollection;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * Where a projection is kept. It may move while the service runs (docs/adr/0011), so a projection never holds on to a
 * collection: it asks for each read and each write.
 */
public interface Place {

    /** The name under which it was opened, whatever the collection is called by now. */
    String name();

    /** What readers see now. */
    MongoCollection<Document> live();

    /**
     * Writes wherever it has to be written. Returns when no collection that readers may come to see lacks it.
     *
     * @param write repeatable; may be called for several collections
     */
    void write(Consumer<MongoCollection<Document>> write);

    /** A place that never moves: a shadow being filled, a test. */
    static Place fixed(MongoCollection<Document> collection) {
        return new FixedPlace(collection);
    }
}
