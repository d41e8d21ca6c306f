package io.yihu.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes random documents of its own until the store is gone, and knows what must be found after: for each id the number last
 * acknowledged, and for the one write under way either side of it. A document carries its number twice and in the length of a text.
 */
final class Writer {

    private static final int IDS = 300;

    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final String name;
    private final Random random;
    private int number;
    private int answers;
    private @Nullable String doubtful;
    private @Nullable Integer doubtfulNumber;

    Writer(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    /** Returns the number of acknowledged writes when the store no longer answers. */
    int writeUntilGone(MongoCollection<Document> collection) {
        answers = 0;
        try {
            while (true) {
                writeOne(collection);
                answers++;
            }
        } catch (MongoException gone) {
            return answers;
        }
    }

    private void writeOne(MongoCollection<Document> collection) {
        String id = name + "-" + random.nextInt(IDS);
        boolean delete = acknowledged.containsKey(id) && random.nextInt(5) == 0;
        number++;
        doubtful = id;
        doubtfulNumber = delete ? null : number;
        if (delete) {
            collection.deleteOne(eq(id));
        } else {
            put(collection, id);
        }
        settle(id, doubtfulNumber);
    }

    private void put(MongoCollection<Document> collection, String id) {
        Document whole = new Document("a", number).append("text", text(number)).append("b", number);
        var update = combine(set("a", number), set("text", text(number)), set("b", number));
        if (!acknowledged.containsKey(id)) {
            collection.insertOne(new Document("_id", id)
                    .append("a", number)
                    .append("text", text(number))
                    .append("b", number));
        } else if (random.nextInt(3) == 0) {
            collection.replaceOne(eq(id), whole, new ReplaceOptions().upsert(true));
        } else if (random.nextBoolean()) {
            collection.findOneAndUpdate(eq(id), update, new FindOneAndUpdateOptions().upsert(true));
        } else {
            collection.updateOne(eq(id), update, new UpdateOptions().upsert(true));
        }
    }

    /** Compares with what is found, and takes over how the doubtful write turned out. */
    void check(Map<String, Document> found) {
        if (doubtful != null) {
            Document actual = found.get(doubtful);
            Integer turnedOut = actual == null ? null : actual.getInteger("a");
            if (Objects.equals(turnedOut, doubtfulNumber)) {
                settle(doubtful, turnedOut);
            }
        }
        Map<String, Document> expected = new HashMap<>();
        acknowledged.forEach((id, n) -> expected.put(
                id,
                new Document("_id", id).append("a", n).append("text", text(n)).append("b", n)));
        Map<String, Document> own = new HashMap<>(found);
        own.keySet().removeIf(id -> !id.startsWith(name + "-"));
        assertThat(own).isEqualTo(expected);
    }

    private void settle(String id, @Nullable Integer written) {
        if (written == null) {
            acknowledged.remove(id);
        } else {
            acknowledged.put(id, written);
        }
        doubtful = null;
    }

    private static String text(int number) {
        return "文".repeat(number % 700);
    }
}
