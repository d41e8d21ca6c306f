package io.yihu.intake.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chain of asks. An entry's place is its {@code _id}, so any number of instances write one chain: whoever comes second is
 * refused by the store and links to the first. Each entry carries the hash of the one before, its own, and a keyed code over
 * that, which nobody with the database alone can make. The newest hash is logged, so that a cut tail shows.
 */
public final class AuditChain {
    private static final Logger LOG = LoggerFactory.getLogger(AuditChain.class);
    private static final String HEAD = "head";
    private static final int NEWEST = 200;

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> heads;
    private final UnaryOperator<String> mac;
    private volatile Anchor newest = Anchor.NONE;

    /** @param mac makes a code that only the holder of the keys can make */
    public AuditChain(MongoDatabase database, UnaryOperator<String> mac) {
        this.entries = database.getCollection("reveal_audit");
        this.heads = database.getCollection("reveal_audit_head");
        this.mac = mac;
        entries.createIndex(Indexes.ascending("ticketId"));
    }

    /** Writes an ask down. It is in the store when this returns. */
    public AuditEntry append(Asked asked, String outcome, Instant now) {
        Anchor last = forward(known());
        while (true) {
            AuditEntry entry = new AuditEntry(
                    last.sequence() + 1, now.truncatedTo(ChronoUnit.MILLIS), asked, outcome, last.hash());
            try {
                entries.insertOne(entry.stored(mac.apply(entry.hash())));
                anchor(new Anchor(entry.sequence(), entry.hash()));
                return entry;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                last = forward(last);
            }
        }
    }

    /** The asks about a ticket, newest first, at most 200. */
    public List<AuditEntry> about(String ticketId) {
        List<AuditEntry> found = new ArrayList<>();
        entries.find(eq("ticketId", ticketId)).forEach(stored -> found.add(AuditEntry.of(stored)));
        found.sort((a, b) -> Long.compare(b.sequence(), a.sequence()));
        return found.stream().limit(NEWEST).toList();
    }

    /** The newest entry that this instance knows of. */
    public Anchor newest() {
        return newest;
    }

    /**
     * Computes the chain anew from its first entry.
     *
     * @param written an end of the chain that was written down elsewhere, such as in the log
     */
    public AuditVerdict verify(@Nullable Anchor written) {
        return new AuditCheck(entries, mac).verify(known(), written);
    }

    private @Nullable Document entry(long sequence) {
        return entries.find(eq("_id", sequence)).first();
    }

    private Anchor forward(Anchor from) {
        Anchor last = from;
        for (Document next = entry(last.sequence() + 1); next != null; next = entry(last.sequence() + 1)) {
            last = new Anchor(last.sequence() + 1, AuditEntry.hashOf(next));
        }
        return last;
    }

    /** Of what this instance wrote and what the store says of the end, the later. */
    private Anchor known() {
        Document head = heads.find(eq("_id", HEAD)).first();
        Anchor mine = newest;
        return head == null || head.getLong("sequence") <= mine.sequence()
                ? mine
                : new Anchor(head.getLong("sequence"), AuditEntry.hashOf(head));
    }

    private synchronized void remember(Anchor end) {
        if (end.sequence() > newest.sequence()) {
            newest = end;
        }
    }

    private void anchor(Anchor end) {
        remember(end);
        LOG.info("Audit of reveals ends at {}:{}", end.sequence(), end.hash());
        try {
            heads.updateOne(
                    and(eq("_id", HEAD), lt("sequence", end.sequence())),
                    Updates.combine(Updates.set("sequence", end.sequence()), Updates.set("hash", end.hash())),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
