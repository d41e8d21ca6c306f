package io.yihu.identity.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;

/**
 * Documents whose every change is audited. The change and its entry are stored in one update of one document under a
 * version check; then the entry moves to the audit. A crash in between leaves it waiting in the document, and
 * {@link #handOverLeftovers} takes it at the next start.
 */
public final class AuditedDocuments {

    /** Counts the changes of a document. */
    public static final String VERSION = "version";

    private static final String PENDING = "pendingAudit";

    private final MongoCollection<Document> documents;
    private final AuditLog log;

    /** On this collection. */
    public AuditedDocuments(MongoCollection<Document> documents, AuditLog log) {
        this.documents = documents;
        this.log = log;
    }

    /** Adds a document under its {@code _id} at version 1; false where there is one already. */
    public boolean insert(Document document, AuditEntry entry) {
        try {
            documents.insertOne(
                    new Document(document).append(VERSION, 1L).append(PENDING, List.of(AuditCodec.write(entry))));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
        handOver(document.getString("_id"), entry);
        return true;
    }

    /** Sets fields where the document is still at this version; false where somebody was faster. */
    public boolean update(String id, long version, Document fields, AuditEntry entry) {
        Document change = new Document("$set", new Document(fields).append(VERSION, version + 1))
                .append("$push", new Document(PENDING, AuditCodec.write(entry)));
        boolean done = documents
                        .updateOne(new Document("_id", id).append(VERSION, version), change)
                        .getMatchedCount()
                == 1;
        if (done) {
            handOver(id, entry);
        }
        return done;
    }

    /** What a crash left waiting. */
    public void handOverLeftovers() {
        for (Document document : documents.find()) {
            document.getList(PENDING, Document.class, List.of())
                    .forEach(entry -> handOver(document.getString("_id"), AuditCodec.read(entry)));
        }
    }

    private void handOver(String id, AuditEntry entry) {
        log.append(entry);
        documents.updateOne(
                new Document("_id", id),
                new Document("$pull", new Document(PENDING, new Document(AuditCodec.KEY, entry.key()))));
    }
}
