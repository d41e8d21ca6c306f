package io.yihu.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A collection in memory that tells the recorder each physical change, whichever command made it. */
final class RecordedCollection extends MemoryCollection {

    private final Recorder recorder;
    private int positions;

    RecordedCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Recorder recorder) {
        super(database, name, options, cursors);
        this.recorder = recorder;
    }

    /** Fills the empty collection with {@code rows} at their positions, unrecorded. */
    void restore(Rows rows) {
        List<Integer> holes = new ArrayList<>();
        Document hole = new Document();
        for (positions = 0; positions < rows.size(); positions++) {
            byte[] bson = rows.take(positions);
            Document document = bson == null ? hole : BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
            super.addDocumentInternal(document);
            if (bson == null) {
                holes.add(positions);
            }
        }
        holes.forEach(super::removeDocument);
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        Integer position = super.addDocumentInternal(document);
        positions = Math.max(positions, position + 1);
        recorder.put(getFullName(), position, document);
        return position;
    }

    @Override
    protected void handleUpdate(Integer position, Document oldDocument, Document newDocument) {
        recorder.put(getFullName(), position, newDocument);
    }

    @Override
    protected void removeDocument(Integer position) {
        super.removeDocument(position);
        recorder.remove(getFullName(), position);
    }

    @Override
    public void drop() {
        super.drop();
        recorder.drop(getFullName());
    }

    @Override
    public synchronized void renameTo(MongoDatabase newDatabase, String newName) {
        String before = getFullName();
        super.renameTo(newDatabase, newName);
        recorder.rename(before, getFullName());
    }

    /** Candidates come from a unique index wherever the query names one's fields among others. */
    @Override
    protected QueryResult queryDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        Document equal = Equalities.of(query);
        for (Index<Integer> index : getIndexes()) {
            Document key = new Document();
            index.getKeys().forEach(part -> key.putIfNotNull(part.getKey(), equal.get(part.getKey())));
            if (index.canHandle(key)) {
                return matchDocuments(query, index.getPositions(key), order, skip, limit, batchSize, fields);
            }
        }
        return super.queryDocuments(query, order, skip, limit, batchSize, fields);
    }

    /** To know the size the library would encode every document once more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    /** The inherited one searches the list of free positions for each document. */
    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return IntStream.range(0, positions)
                .filter(position -> Objects.nonNull(getDocument(position)))
                .mapToObj(position -> new DocumentWithPosition<>(getDocument(position), position));
    }
}
