package io.yihu.kit.setup;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Versions in the service's own store. A version is written first, as one document; it counts once a second document, the
 * pointer, names it. A crash between the two leaves a version that never counted. Of several writers who start from the
 * same version one moves the pointer.
 */
public final class SetupVersions {
    private static final String ID = "_id";
    private static final String POINTER = "current";
    private static final String NUMBER = "version";

    private final MongoCollection<Document> versions;
    private final MongoCollection<Document> pointers;

    /** Kept in {@code setup_versions} and {@code setup_current}. */
    public SetupVersions(MongoDatabase database) {
        this.versions = database.getCollection("setup_versions");
        this.pointers = database.getCollection("setup_current");
    }

    /** The number of the version that counts, 0 before the first. */
    int current() {
        Document pointer = pointers.find(eq(ID, POINTER)).first();
        return pointer == null ? 0 : pointer.getInteger(NUMBER);
    }

    Optional<SetupVersion> find(int number) {
        return Optional.ofNullable(versions.find(eq(ID, number)).first()).map(VersionDocument::version);
    }

    /** All that were ever written, the newest first, without their files. */
    List<SetupVersion> all() {
        List<SetupVersion> all = new ArrayList<>();
        versions.find()
                .projection(new Document(VersionDocument.FILES, 0))
                .sort(Sorts.descending(ID))
                .forEach(d -> all.add(VersionDocument.version(d)));
        return all;
    }

    /** Writes a version under the next free number, or finds the same one that a crash left without effect. */
    SetupVersion write(SetupDraft draft) {
        while (true) {
            Document newest = versions.find().sort(Sorts.descending(ID)).first();
            int last = newest == null ? 0 : newest.getInteger(ID);
            if (newest != null && last > draft.base()) {
                SetupVersion there = VersionDocument.version(newest);
                if (there.base() == draft.base() && there.hash().equals(draft.hash())) {
                    return there;
                }
            }
            SetupVersion next = draft.numbered(last + 1);
            if (inserted(versions, VersionDocument.of(next))) {
                return next;
            }
        }
    }

    /** Makes a version count in place of its base; false where another one does by now. */
    boolean activate(SetupVersion version) {
        if (version.base() == 0) {
            return inserted(pointers, new Document(ID, POINTER).append(NUMBER, version.number()));
        }
        return pointers.updateOne(
                                and(eq(ID, POINTER), eq(NUMBER, version.base())), Updates.set(NUMBER, version.number()))
                        .getModifiedCount()
                == 1;
    }

    private static boolean inserted(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
