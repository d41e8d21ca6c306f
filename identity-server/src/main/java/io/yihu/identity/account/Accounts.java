package io.yihu.identity.account;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.identity.audit.AuditLog;
import io.yihu.identity.audit.AuditedDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The accounts in the store. Lists scan: there are as many accounts as people in the office, and sign-ins look up by name.
 */
public final class Accounts {

    private final MongoCollection<Document> collection;
    private final AuditedDocuments audited;

    /** Takes what a crash left to the audit first. */
    public Accounts(MongoDatabase database, AuditLog log) {
        this.collection = database.getCollection("accounts");
        this.audited = new AuditedDocuments(collection, log);
        audited.handOverLeftovers();
    }

    /** The account of this name. */
    public Optional<Account> find(String name) {
        return Optional.ofNullable(collection.find(new Document("_id", name)).first())
                .map(AccountCodec::read);
    }

    /** By name, those after one. */
    public List<Account> after(@Nullable String name, int limit) {
        Document filter = name == null ? new Document() : new Document("_id", new Document("$gt", name));
        return read(filter, limit);
    }

    /** Those who named this account to stand in for them, on whatever days. */
    public List<Account> whoNamed(String standIn) {
        return read(new Document("standIn.by", standIn), 0);
    }

    /** Whether nobody has an account yet. */
    public boolean none() {
        return collection.find().first() == null;
    }

    List<Account> all() {
        return read(new Document(), 0);
    }

    boolean create(Account account, AuditEntry entry) {
        return audited.insert(AccountCodec.fields(account).append("_id", account.name()), entry);
    }

    /** Where the stored account still has the version of this one. */
    boolean change(Account account, AuditEntry entry) {
        return audited.update(account.name(), account.version(), AccountCodec.fields(account), entry);
    }

    private List<Account> read(Document filter, int limit) {
        List<Account> accounts = new ArrayList<>();
        collection
                .find(filter)
                .sort(new Document("_id", 1))
                .limit(limit)
                .forEach(document -> accounts.add(AccountCodec.read(document)));
        return accounts;
    }
}
