package io.yihu.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import java.util.List;

/** A database of recorded collections, opened with what the files held of them. */
final class RecordedDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

    private final Recorder recorder;
    private final Image image;

    RecordedDatabase(String name, CursorRegistry cursors, Recorder recorder, Image image) {
        super(name, cursors);
        this.recorder = recorder;
        this.image = image;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected RecordedCollection openOrCreateCollection(String name, CollectionOptions options) {
        Rows rows = image.take(getFullCollectionNamespace(name));
        return new RecordedCollection(this, name, options, cursorRegistry, recorder).holding(rows);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new MemoryUniqueIndex(index, keys, sparse);
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
