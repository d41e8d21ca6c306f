package io.yihu.allinone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a data folder that belong to a backup beside the store. A journal must not know more than the store, so it is
 * copied before it; the store must not hold what a key is needed for that is not there, so everything else comes after it.
 */
final class FolderFiles {
    private static final Set<String> JOURNALS = Set.of("demo");
    private static final Set<String> KEYS = Set.of("keys");
    private static final Set<String> LEFT_OUT =
            Set.of("store", "kafka", "logs", "services.properties", RestoreMark.FILE);

    private final Path data;
    private final Path copy;

    FolderFiles(Path data, Path copy) {
        this.data = data;
        this.copy = copy;
    }

    void copyBeforeStore() throws IOException {
        copy(JOURNALS::contains);
    }

    void copyAfterStore(boolean withKeys) throws IOException {
        copy(top -> !LEFT_OUT.contains(top) && !JOURNALS.contains(top) && (withKeys || !KEYS.contains(top)));
    }

    private void copy(Predicate<String> wanted) throws IOException {
        for (Path each : below(data, wanted)) {
            Path target = copy.resolve(data.relativize(each).toString());
            OwnerFiles.createFolders(Objects.requireNonNull(target.getParent()));
            try {
                Files.copy(each, target);
            } catch (NoSuchFileException e) {
                continue; // it was replaced or removed meanwhile, as a running house may do
            }
        }
    }

    /** The files that last, by their place in the folder. */
    static List<Path> below(Path folder, Predicate<String> wantedTop) throws IOException {
        List<Path> tops;
        try (Stream<Path> all = Files.list(folder)) {
            tops = all.filter(top -> wantedTop.test(top.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        return tops.stream().flatMap(FolderFiles::files).toList();
    }

    private static Stream<Path> files(Path top) {
        try (Stream<Path> walk = Files.walk(top)) {
            return walk.filter(Files::isRegularFile).filter(FolderFiles::lasts).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean lasts(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".lock") && !name.endsWith(".tmp");
    }
}
