package io.yihu.intake.matter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.yihu.events.EventJson;
import io.yihu.intake.matter.learn.Model;
import io.yihu.intake.matter.learn.ModelBytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Versions of what was learned. A model counts once the
 * pointer names it: a crash in between leaves one that never counted.
 */
@Component
class ModelStore {
    static final String CATEGORY = "category";
    static final String KIND = "kind";

    private static final int KEPT = 10;

    private static final String ID = "_id";
    private static final String POINTER = "current";
    private static final String VERSION = "version";

    private final MongoCollection<Document> versions;
    private final Parts parts;
    private final MongoCollection<Document> pointers;

    ModelStore(MongoDatabase database) {
        this.versions = database.getCollection("matter_models");
        this.parts = new Parts(database.getCollection("matter_model_parts"));
        this.pointers = database.getCollection("matter_current");
    }

    /** The version that is switched on; 0 while only the lexicon counts. */
    int active() {
        Document pointer = pointers.find(eq(ID, POINTER)).first();
        return pointer == null ? 0 : pointer.getInteger(VERSION);
    }

    /** Switches a version on in place of another; false where another one is on by now. */
    boolean activate(int version, int instead) {
        if (pointers.updateOne(
                                and(eq(ID, POINTER), eq(VERSION, instead)),
                                new Document("$set", new Document(VERSION, version)))
                        .getMatchedCount()
                == 1) {
            return true;
        }
        return instead == 0 && inserted(pointers, new Document(ID, POINTER).append(VERSION, version));
    }

    /** The next version, or nothing where somebody else begins one at the same time. */
    Optional<Trained> begin(Instant now) {
        Document newest = versions.find().sort(Sorts.descending(ID)).first();
        Trained begun = Trained.begun(newest == null ? 1 : newest.getInteger(ID) + 1, now);
        return inserted(versions, document(begun)) ? Optional.of(begun) : Optional.empty();
    }

    void save(Trained trained) {
        versions.replaceOne(eq(ID, trained.version()), document(trained), new ReplaceOptions().upsert(true));
    }

    Optional<Trained> find(int version) {
        return Optional.ofNullable(versions.find(eq(ID, version)).first()).map(ModelStore::trained);
    }

    /** All, the newest first. */
    List<Trained> all() {
        List<Trained> all = new ArrayList<>();
        versions.find().sort(Sorts.descending(ID)).forEach(document -> all.add(trained(document)));
        return all;
    }

    /** Answers how many bytes are stored. */
    int keep(int version, String what, Model model) {
        return parts.write(version + ":" + what, ModelBytes.write(model));
    }

    /** The newest good ones stay, and the one that is on. */
    void tidy() {
        int active = active();
        all().stream()
                .filter(each -> each.state() == Trained.State.GOOD)
                .skip(KEPT)
                .filter(each -> each.version() != active)
                .forEach(each -> {
                    save(each.forgotten());
                    parts.delete(each.version() + ":" + CATEGORY);
                    parts.delete(each.version() + ":" + KIND);
                });
    }

    /** Nothing for version 0. */
    @Nullable
    Learned read(int version) {
        Trained trained = find(version).orElse(null);
        Model category = trained == null ? null : model(version, CATEGORY);
        if (trained == null || category == null) {
            return null;
        }
        return new Learned(
                version,
                trained.at(),
                trained.labelled(),
                Objects.requireNonNullElse(trained.macroF1(), 0.0),
                category,
                model(version, KIND));
    }

    private @Nullable Model model(int version, String what) {
        byte[] bytes = parts.read(version + ":" + what);
        return bytes == null ? null : ModelBytes.read(bytes);
    }

    private static Document document(Trained trained) {
        return new Document(ID, trained.version())
                .append("trained", EventJson.mapper().writeValueAsString(trained));
    }

    private static Trained trained(Document document) {
        return EventJson.mapper().readValue(document.getString("trained"), Trained.class);
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
