package io.yihu.identity.audit;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/** Entries as documents. */
final class AuditCodec {

    static final String KEY = "key";

    private AuditCodec() {}

    static Document write(AuditEntry entry) {
        return new Document(KEY, entry.key())
                .append("at", Date.from(entry.at()))
                .append("who", entry.who().name())
                .append("actFor", entry.who().actFor())
                .append("from", entry.who().address())
                .append("what", entry.what().name())
                .append("whom", entry.whom())
                .append("details", new Document(new LinkedHashMap<>(entry.details())));
    }

    static AuditEntry read(Document document) {
        Map<String, String> details = new LinkedHashMap<>();
        document.get("details", new Document()).forEach((name, value) -> details.put(name, String.valueOf(value)));
        return new AuditEntry(
                document.getString(KEY),
                Objects.requireNonNull(document.getDate("at")).toInstant(),
                new Actor(document.getString("who"), document.getString("actFor"), document.getString("from")),
                AuditAction.valueOf(document.getString("what")),
                document.getString("whom"),
                details);
    }
}
