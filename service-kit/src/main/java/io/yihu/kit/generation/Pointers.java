package io.yihu.kit.generation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/** Keeps the pointer. Every step is one replacement of one document under a version check, so a crash leaves no half step. */
public final class Pointers {
    private final MongoCollection<Document> pointers;

    Pointers(MongoDatabase database) {
        this.pointers = database.getCollection("projections").withWriteConcern(WriteConcern.MAJORITY);
    }

    /** As stored now. */
    public Pointer read() {
        Document stored = pointers.find(eq("_id", PointerCodec.ID)).first();
        return stored == null ? Pointer.NEW : PointerCodec.pointer(stored);
    }

    /**
     * Takes a step from whatever is stored now.
     *
     * @param step pure; called again where others stepped in between
     * @return the new state, or empty where the step is not allowed
     */
    public Optional<Pointer> change(Function<Pointer, Optional<Pointer>> step) {
        while (true) {
            Pointer before = read();
            Optional<Pointer> after = step.apply(before);
            if (after.isEmpty() || replace(before, PointerCodec.document(after.get()))) {
                return after;
            }
        }
    }

    private boolean replace(Pointer before, Document after) {
        if (before.version() == 0) {
            return insert(after);
        }
        return pointers.replaceOne(and(eq("_id", PointerCodec.ID), eq(PointerCodec.VERSION, before.version())), after)
                        .getMatchedCount()
                == 1;
    }

    private boolean insert(Document first) {
        try {
            pointers.insertOne(first);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
