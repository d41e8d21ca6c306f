package io.yihu.identity.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/**
 * The audit: numbered by its own {@code _id}, only ever added to. Reading a page costs what is on the page, however long
 * the history, since numbers are looked up one by one; a range, a sort or a list of them would scan on the embedded store.
 */
public final class AuditLog {

    private final MongoCollection<Document> entries;
    private final AtomicLong last;

    /** Finds the last number by doubling and halving, so nothing besides the entries has to be kept. */
    public AuditLog(MongoDatabase database) {
        this.entries = database.getCollection("account_audit");
        entries.createIndex(new Document(AuditCodec.KEY, 1), new IndexOptions().unique(true));
        this.last = new AtomicLong(findLast());
    }

    /** Adds the entry with the next number; once only, however often it is told. */
    public void append(AuditEntry entry) {
        while (true) {
            long number = last.get() + 1;
            try {
                entries.insertOne(AuditCodec.write(entry).append("_id", number));
                last.accumulateAndGet(number, Math::max);
                return;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                if (entries.find(new Document(AuditCodec.KEY, entry.key())).first() != null) {
                    return;
                }
                last.accumulateAndGet(number, Math::max);
            }
        }
    }

    /** At most so many lines below a number, newest first. */
    public List<AuditLine> before(long number, int limit) {
        catchUp();
        long top = Math.min(number - 1, last.get());
        List<AuditLine> lines = new ArrayList<>();
        for (long wanted = top; wanted > Math.max(0, top - limit); wanted--) {
            Document entry = entries.find(new Document("_id", wanted)).first();
            if (entry != null) {
                lines.add(new AuditLine(wanted, AuditCodec.read(entry)));
            }
        }
        return lines;
    }

    /** Another instance on the same store may have added some. */
    private void catchUp() {
        while (exists(last.get() + 1)) {
            last.incrementAndGet();
        }
    }

    private long findLast() {
        long above = 1;
        while (exists(above)) {
            above *= 2;
        }
        long below = above / 2;
        while (above - below > 1) {
            long middle = (above + below) / 2;
            if (exists(middle)) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return below;
    }

    private boolean exists(long number) {
        return entries.find(new Document("_id", number)).first() != null;
    }
}
