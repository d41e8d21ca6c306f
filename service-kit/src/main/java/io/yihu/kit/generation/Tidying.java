package io.yihu.kit.generation;

import com.mongodb.client.MongoDatabase;
import io.yihu.kit.outbox.Periodic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets rebuilds that were abandoned and generations that nobody reads any more. A collection is dropped only when it
 * was out of use at the pass before as well, so that nobody is in the middle of reading it. Any number of instances.
 */
final class Tidying extends Periodic {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final MongoDatabase database;
    private final Pointers pointers;
    private final Generations generations;
    private Set<String> outOfUse = Set.of();

    Tidying(MongoDatabase database, Pointers pointers, Generations generations, long periodMillis) {
        super(
                "generations",
                Duration.ofMillis(periodMillis),
                Duration.ofMillis(periodMillis),
                "Old generations were not tidied, will try again");
        this.database = database;
        this.pointers = pointers;
        this.generations = generations;
    }

    @Override
    protected void pass() {
        tidy(Instant.now());
    }

    void tidy(Instant now) {
        pointers.change(pointer -> pointer.tidied(now));
        Pointer pointer = pointers.read();
        Set<String> idle = pointer.last() == 0 ? Set.of() : outOfUse(pointer);
        for (String collection : idle) {
            if (outOfUse.contains(collection)) {
                database.getCollection(collection).drop();
                LOG.info("Dropped {}, which no generation uses any more", collection);
            }
        }
        outOfUse = idle;
    }

    /** Generations newer than the pointer that was read are left alone. */
    private Set<String> outOfUse(Pointer pointer) {
        Set<String> idle = new HashSet<>();
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
            for (String name : generations.names()) {
                if (generation(collection, name) >= 0
                        && generation(collection, name) <= pointer.last()
                        && !inUse(pointer, name, collection)) {
                    idle.add(collection);
                }
            }
        }
        return idle;
    }

    private static boolean inUse(Pointer pointer, String name, String collection) {
        Pointer.Run run = pointer.run();
        return pointer.writing(name).contains(collection)
                || run != null && collection.equals(Pointer.collection(name, run.generation()));
    }

    private static long generation(String collection, String name) {
        if (collection.equals(name)) {
            return 0;
        }
        return collection.matches(Pattern.quote(name) + "_g\\d{1,15}")
                ? Long.parseLong(collection.substring(name.length() + 2))
                : -1;
    }
}
