package io.yihu.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection in memory that tells the recorder each physical change, whichever command made it. It keeps BSON: a sixth of
 * what documents taken apart need.
 */
final class RecordedCollection extends AbstractSynchronizedMongoCollection<Integer> {

    private final Recorder recorder;
    private Rows rows = new Rows();
    private final Presence presence = new Presence();

    RecordedCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Recorder recorder) {
        super(database, name, options, cursors);
        this.recorder = recorder;
    }

    /** Begins with these documents, unrecorded. */
    RecordedCollection holding(Rows documents) {
        rows = documents;
        streamAllDocumentsWithPosition().forEach(each -> presence.put(each.getPosition(), each.getDocument()));
        return this;
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        byte[] bson = encoded(document);
        int position = rows.add(bson);
        presence.put(position, document);
        recorder.put(getFullName(), position, bson);
        return position;
    }

    @Override
    protected void handleUpdate(Integer position, Document oldDocument, Document newDocument) {
        byte[] bson = encoded(newDocument);
        rows.put(position, bson);
        presence.put(position, newDocument);
        recorder.put(getFullName(), position, bson);
    }

    @Override
    protected void removeDocument(Integer position) {
        rows.remove(position);
        presence.remove(position);
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

    @Override
    protected QueryResult matchDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        BitSet candidates = presence.candidates(query).orElseGet(rows::taken);
        IntStream positions = isNaturalDescending(order) ? Rows.descending(candidates) : candidates.stream();
        return matchDocumentsFromStream(
                positions.mapToObj(this::getDocument), query, order, skip, limit, batchSize, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return rows.taken().stream().mapToObj(position -> new DocumentWithPosition<>(getDocument(position), position));
    }

    @Override
    protected @Nullable Document getDocument(Integer position) {
        byte[] bson = rows.get(position);
        return bson == null ? null : BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    @Override
    public synchronized int count() {
        return rows.count();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    protected void updateDataSize(int change) {
        // not tracked
    }

    private static byte[] encoded(Document document) {
        ByteBuf out = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, out);
        return ByteBufUtil.getBytes(out);
    }
}
