package io.yihu.embedded.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one store: {@code store.lock}, at most one {@code snapshot-N} that holds everything up to log N, and the logs after
 * it, {@code log-N+1} and on. Held by one store at a time.
 */
final class StoreDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreDirectory.class);

    /** Closing any channel of a file frees the process's lock on it, so a second store of this process must not even open it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String SNAPSHOT = "snapshot-";
    private static final String LOG = "log-";
    private static final String UNFINISHED = ".tmp";

    private final Path path;
    private final FileChannel lock;

    private StoreDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the directory where it is missing, and locks it.
     *
     * @throws StoreInUseException another store holds it
     * @throws StoreException it cannot be created or written
     */
    static StoreDirectory open(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            if (!HELD.add(real)) {
                throw new StoreInUseException(real);
            }
            return lock(real);
        } catch (IOException e) {
            throw new StoreException("store directory " + directory + " cannot be written: " + e, e);
        }
    }

    private static StoreDirectory lock(Path real) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new StoreInUseException(real);
            }
            return new StoreDirectory(real, channel);
        } catch (IOException | RuntimeException e) {
            HELD.remove(real);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    Path log(long number) {
        return path.resolve(LOG + number);
    }

    Path snapshot(long number) {
        return path.resolve(SNAPSHOT + number);
    }

    Path unfinishedSnapshot() {
        return path.resolve(SNAPSHOT + UNFINISHED);
    }

    /** Numbers of the logs, ascending. */
    List<Long> logs() throws IOException {
        return numbers(LOG);
    }

    /** Number of the newest snapshot, 0 where there is none. */
    long newestSnapshot() throws IOException {
        List<Long> numbers = numbers(SNAPSHOT);
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
    }

    /** Gives the finished snapshot its name for good, then removes what it replaces. */
    void publishSnapshot(long number) throws IOException {
        Files.move(unfinishedSnapshot(), snapshot(number), StandardCopyOption.ATOMIC_MOVE);
        force();
        removeReplaced();
    }

    /** Removes what a crash may have left: an unfinished snapshot, older snapshots, and logs that the newest one contains. */
    void removeReplaced() throws IOException {
        Files.deleteIfExists(unfinishedSnapshot());
        long newest = newestSnapshot();
        for (long number : numbers(SNAPSHOT)) {
            if (number < newest) {
                Files.delete(snapshot(number));
            }
        }
        for (long number : logs()) {
            if (number <= newest) {
                Files.delete(log(number));
            }
        }
    }

    /** Makes created, renamed and removed names durable. */
    void force() throws IOException {
        try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            log.warn("closing the lock of {} failed", path, e);
        } finally {
            HELD.remove(path);
        }
    }

    private List<Long> numbers(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(prefix + "\\d+"))
                    .map(name -> Long.valueOf(name.substring(prefix.length())))
                    .sorted()
                    .toList();
        }
    }
}
