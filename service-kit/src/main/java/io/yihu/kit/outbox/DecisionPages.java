package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import io.yihu.kit.decision.DecisionState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through documents of one kind, live and archived, without holding more than a page of them. */
public final class DecisionPages<S extends DecisionState> {
    private static final int PAGE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(DecisionPages.class);

    private final DecisionCollection collection;
    private final DecisionCodec<S> codec;

    DecisionPages(DecisionCollection collection, DecisionCodec<S> codec) {
        this.collection = collection;
        this.codec = codec;
    }

    /** Makes sure that live and archived documents have an index by these fields. */
    public void index(Bson keys) {
        collection.live().createIndex(keys);
        collection.archive().createIndex(keys);
    }

    /**
     * Each that matches, in the order of a text field, which may be changed or moved meanwhile. One on its way to the archive may come
     * twice; of many with the same text some may be left for the next time.
     *
     * @param filter over {@code state.*}
     * @param field below {@code state}, of text, that an index has
     */
    public void each(Bson filter, String field, Consumer<Stored<S>> what) {
        each(collection.live(), false, filter, field, what);
        each(collection.archive(), true, filter, field, what);
    }

    private void each(
            MongoCollection<Document> among, boolean archived, Bson filter, String field, Consumer<Stored<S>> what) {
        String path = Fields.STATE + "." + field;
        String after = "";
        List<Document> page;
        do {
            page = among.find(and(filter, gt(path, after)))
                    .sort(ascending(path))
                    .limit(PAGE)
                    .into(new ArrayList<>());
            page.forEach(document -> visit(document, archived, what));
            if (!page.isEmpty()) {
                after = page.get(page.size() - 1)
                        .get(Fields.STATE, Document.class)
                        .getString(field);
            }
        } while (page.size() == PAGE);
    }

    private void visit(Document document, boolean archived, Consumer<Stored<S>> what) {
        Stored<S> stored;
        try {
            stored = codec.stored(document, archived);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} cannot be read and is passed over: {}",
                    document.get(Fields.ID),
                    e.getClass().getSimpleName());
            return;
        }
        what.accept(stored);
    }
}
