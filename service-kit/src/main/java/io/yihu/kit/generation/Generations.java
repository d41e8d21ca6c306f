package io.yihu.kit.generation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.yihu.kit.project.Place;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Opens places that follow the pointer. Readers may be half a second behind it, which is why a replaced generation goes on
 * being written for a while; projectors look at it after each write and before they call a batch done.
 */
public final class Generations {
    private static final long FRESH_NANOS = Duration.ofMillis(500).toNanos();

    private final MongoDatabase database;
    private final Pointers pointers;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Seen seen;

    private record Seen(Pointer pointer, long at) {}

    Generations(MongoDatabase database, Pointers pointers) {
        this.database = database;
        this.pointers = pointers;
    }

    /** Those of this database, outside a running service. */
    public static Generations of(MongoDatabase database) {
        return new Generations(database, new Pointers(database));
    }

    /** The place of a projection, by the name of its first collection. */
    public Place place(String name) {
        names.add(name);
        return new Moving(name);
    }

    /** The collection of one generation. */
    public MongoCollection<Document> collection(String name, long generation) {
        return database.getCollection(Pointer.collection(name, generation));
    }

    /** All places opened so far. */
    Set<String> names() {
        return names;
    }

    private Pointer current() {
        Seen last = seen;
        return last != null && System.nanoTime() - last.at < FRESH_NANOS ? last.pointer : fresh();
    }

    private Pointer fresh() {
        long at = System.nanoTime();
        Pointer pointer = pointers.read();
        seen = new Seen(pointer, at);
        return pointer;
    }

    private final class Moving implements Place {
        private final String name;

        Moving(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public MongoCollection<Document> live() {
            return database.getCollection(current().reading(name));
        }

        @Override
        public void write(Consumer<MongoCollection<Document>> write) {
            Set<String> written = new LinkedHashSet<>();
            List<String> wanted = current().writing(name);
            while (!written.containsAll(wanted)) {
                wanted.stream()
                        .filter(written::add)
                        .map(database::getCollection)
                        .forEach(write);
                wanted = fresh().writing(name);
            }
        }
    }
}
