package io.yihu.allinone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder beside the result, for its owner only, in which it is prepared; gone when closed. What a killed process has left
 * there is removed by the next one, since it holds what the result would hold.
 */
final class Staging implements AutoCloseable {
    private static final String PREFIX = ".yihu-unfinished-";

    private final Path folder;

    private Staging(Path folder) {
        this.folder = folder;
    }

    static Staging in(Path parent) throws IOException {
        sweep(parent);
        Path folder = parent.resolve(PREFIX + ProcessHandle.current().pid());
        OwnerFiles.createFolders(folder);
        return new Staging(folder);
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(parent)) {
            left = all.filter(Staging::isLeft).toList();
        }
        for (Path each : left) {
            OwnerFiles.deleteAll(each);
        }
    }

    private static boolean isLeft(Path path) {
        String name = path.getFileName().toString();
        if (!name.matches("\\.yihu-unfinished-\\d{1,18}")) {
            return false;
        }
        long process = Long.parseLong(name.substring(PREFIX.length()));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    @Override
    public void close() throws IOException {
        OwnerFiles.deleteAll(folder);
    }
}
