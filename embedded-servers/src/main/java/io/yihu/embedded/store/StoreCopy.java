package io.yihu.embedded.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Copies a store's files, also while it is being written, by this or any other process.
 *
 * <p>Guarantee: the copy is the state after some prefix of the commands, and that prefix holds every command that was
 * answered before {@link #copy} was called. Logs are only appended to, a log is complete before the next begins, and they
 * are copied in order; where folding replaces files meanwhile the copy begins again.
 */
public final class StoreCopy {
    private static final int ATTEMPTS = 20;

    private StoreCopy() {}

    /**
     * Copies.
     *
     * @param copy a directory that does not exist yet
     * @throws IOException a file cannot be read or written
     */
    public static void copy(Path store, Path copy) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Files.createDirectory(copy);
            try {
                if (copied(store, copy)) {
                    return;
                }
            } catch (NoSuchFileException e) {
                if (!Files.isDirectory(store)) {
                    throw e;
                }
            }
            delete(copy);
        }
        throw new IOException("the store's files were replaced at every attempt to copy them");
    }

    /**
     * Documents by {@code database.collection}; reads the whole copy, so it also proves that the copy can be opened.
     *
     * @throws StoreCorruptedException it cannot
     */
    public static Map<String, Long> count(Path copy) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (StoreDirectory directory = StoreDirectory.open(copy)) {
            Image image = new Recovery(directory).atStart();
            for (String namespace : image.namespaces()) {
                if (!namespace.contains(".system.")) {
                    counts.put(namespace, (long) image.take(namespace).count());
                }
            }
        }
        return counts;
    }

    /** False where the names do not follow each other: they were read while they changed. */
    private static boolean copied(Path store, Path copy) throws IOException {
        List<Long> snapshots = numbers(store, "snapshot-");
        long snapshot = snapshots.isEmpty() ? 0 : snapshots.get(snapshots.size() - 1);
        List<Long> logs =
                numbers(store, "log-").stream().filter(n -> n > snapshot).toList();
        for (int i = 0; i < logs.size(); i++) {
            if (logs.get(i) != snapshot + 1 + i) {
                return false;
            }
        }
        if (snapshot > 0) {
            copy(store, copy, "snapshot-" + snapshot);
        }
        for (long log : logs) {
            copy(store, copy, "log-" + log);
        }
        return !logs.isEmpty() || snapshot > 0;
    }

    private static void copy(Path store, Path copy, String name) throws IOException {
        Files.copy(store.resolve(name), copy.resolve(name));
    }

    private static List<Long> numbers(Path store, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(prefix + "\\d+"))
                    .map(name -> Long.valueOf(name.substring(prefix.length())))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path copy) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(copy)) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(copy);
    }
}
