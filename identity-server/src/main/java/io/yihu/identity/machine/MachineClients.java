package io.yihu.identity.machine;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.identity.audit.AuditLog;
import io.yihu.identity.audit.AuditedDocuments;
import io.yihu.kit.security.Role;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The machine clients in the store. */
public final class MachineClients {

    private final MongoCollection<Document> collection;
    private final AuditedDocuments audited;

    /** Takes what a crash left to the audit first. */
    public MachineClients(MongoDatabase database, AuditLog log) {
        this.collection = database.getCollection("clients");
        this.audited = new AuditedDocuments(collection, log);
        audited.handOverLeftovers();
    }

    /** The client of this name. */
    public Optional<MachineClient> find(String name) {
        return Optional.ofNullable(collection.find(new Document("_id", name)).first())
                .map(MachineClients::read);
    }

    /** By name, those after one. */
    public List<MachineClient> after(@Nullable String name, int limit) {
        List<MachineClient> clients = new ArrayList<>();
        collection
                .find(name == null ? new Document() : new Document("_id", new Document("$gt", name)))
                .sort(new Document("_id", 1))
                .limit(limit)
                .forEach(document -> clients.add(read(document)));
        return clients;
    }

    boolean create(MachineClient client, AuditEntry entry) {
        return audited.insert(fields(client).append("_id", client.name()), entry);
    }

    boolean change(MachineClient client, AuditEntry entry) {
        return audited.update(client.name(), client.version(), fields(client), entry);
    }

    private static Document fields(MachineClient client) {
        return new Document("roles", client.roleNames())
                .append("unit", client.unit())
                .append(
                        "secrets",
                        client.secrets().stream().map(MachineClients::write).toList())
                .append("disabled", client.disabled())
                .append("createdAt", Date.from(client.createdAt()));
    }

    private static Document write(MachineClient.Secret secret) {
        return new Document("hash", secret.hash())
                .append("until", secret.until() == null ? null : Date.from(secret.until()));
    }

    private static MachineClient read(Document document) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        document.getList("roles", String.class)
                .forEach(role -> Role.ofWireName(role).ifPresent(roles::add));
        return new MachineClient(
                document.getString("_id"),
                roles,
                document.getString("unit"),
                document.getList("secrets", Document.class).stream()
                        .map(MachineClients::secret)
                        .toList(),
                document.getBoolean("disabled", false),
                Objects.requireNonNull(document.getDate("createdAt")).toInstant(),
                document.get(AuditedDocuments.VERSION, Number.class).longValue());
    }

    private static MachineClient.Secret secret(Document document) {
        Date until = document.getDate("until");
        return new MachineClient.Secret(document.getString("hash"), until == null ? null : until.toInstant());
    }
}
