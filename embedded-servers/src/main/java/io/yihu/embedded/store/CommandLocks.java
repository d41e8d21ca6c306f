package io.yihu.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets a command that writes have its database alone, commands that read share it, and any other command have all databases alone.
 * The order of changes in the log is therefore the order in memory, and no reader sees half an update.
 */
final class CommandLocks {

    private static final Set<String> WRITES =
            Set.of("insert", "update", "delete", "findandmodify", "create", "createindexes", "drop", "dropindexes");
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "ismaster",
            "ping",
            "buildinfo",
            "endsessions",
            "serverstatus",
            "collstats",
            "dbstats",
            "getlasterror");

    private final ReadWriteLock everything = new ReentrantReadWriteLock();
    private final Map<String, ReadWriteLock> databases = new ConcurrentHashMap<>();

    Document run(String database, String command, Document query, Supplier<Document> action) {
        String name = command.toLowerCase(Locale.ROOT);
        ReadWriteLock own = databases.computeIfAbsent(database, d -> new ReentrantReadWriteLock());
        if (WRITES.contains(name)) {
            return locked(everything.readLock(), () -> locked(own.writeLock(), action));
        }
        if (READS.contains(name) || (name.equals("aggregate") && !writesElsewhere(query))) {
            return locked(everything.readLock(), () -> locked(own.readLock(), action));
        }
        return locked(everything.writeLock(), action);
    }

    /** $out and $merge write, perhaps to another database. */
    private static boolean writesElsewhere(Document query) {
        return !(query.get("pipeline") instanceof List<?> stages)
                || stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }

    private static Document locked(Lock lock, Supplier<Document> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
