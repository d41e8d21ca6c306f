package io.yihu.intake.audit;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Computes a chain anew, entry by entry. */
final class AuditCheck {
    private final MongoCollection<Document> entries;
    private final UnaryOperator<String> mac;

    AuditCheck(MongoCollection<Document> entries, UnaryOperator<String> mac) {
        this.entries = entries;
        this.mac = mac;
    }

    AuditVerdict verify(Anchor remembered, @Nullable Anchor written) {
        long there = entries.countDocuments();
        Anchor good = Anchor.NONE;
        for (Document next = entry(1); next != null; next = entry(good.sequence() + 1)) {
            String why = wrong(next, good, written);
            if (why != null) {
                return AuditVerdict.broken(good, why);
            }
            good = new Anchor(good.sequence() + 1, AuditEntry.hashOf(next));
        }
        if (there > good.sequence()) {
            return AuditVerdict.broken(good, "MISSING");
        }
        boolean cut =
                remembered.sequence() > good.sequence() || written != null && written.sequence() > good.sequence();
        return cut ? AuditVerdict.broken(good, "TRUNCATED") : AuditVerdict.intact(good);
    }

    private @Nullable String wrong(Document stored, Anchor before, @Nullable Anchor written) {
        AuditEntry entry = AuditEntry.of(stored);
        String hash = entry.hash();
        if (!hash.equals(AuditEntry.hashOf(stored)) || !mac.apply(hash).equals(AuditEntry.macOf(stored))) {
            return "ALTERED";
        }
        if (!entry.previous().equals(before.hash())) {
            return "UNLINKED";
        }
        boolean other = written != null
                && written.sequence().equals(entry.sequence())
                && !written.hash().equals(hash);
        return other ? "ALTERED" : null;
    }

    private @Nullable Document entry(long sequence) {
        return entries.find(eq("_id", sequence)).first();
    }
}
