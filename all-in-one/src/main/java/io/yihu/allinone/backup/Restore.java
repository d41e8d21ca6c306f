package io.yihu.allinone.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;

/** Restores a backup beside its folder and gives it its name in one step: a crash leaves the folder as it was. */
final class Restore {
    private final Path file;
    private final Path data;
    private final Path parent;
    private final Path unfinished;

    Restore(Path file, Path data) {
        this.file = file;
        this.data = data.toAbsolutePath().normalize();
        this.parent = Objects.requireNonNull(this.data.getParent());
        this.unfinished = parent.resolve("." + this.data.getFileName() + ".restoring."
                + ProcessHandle.current().pid());
    }

    /** @throws BackupRefused the folder is not empty, or the backup is not in order; nothing was touched */
    Manifest restore() throws IOException {
        if (!isEmpty()) {
            throw new BackupRefused("目录不是空的：" + data, "the folder is not empty: " + data);
        }
        try (BackupFile backup = BackupFile.verified(file)) {
            OwnerFiles.createFolders(unfinished);
            backup.extract(unfinished);
            String mark = backup.manifest().createdAt() + "\n";
            OwnerFiles.write(
                    unfinished.resolve(RestoreMark.FILE), out -> out.write(mark.getBytes(StandardCharsets.UTF_8)));
            OwnerFiles.force(unfinished);
            Files.deleteIfExists(data);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
            OwnerFiles.force(parent);
            return backup.manifest();
        } finally {
            OwnerFiles.deleteAll(unfinished);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(data)) {
            return true;
        }
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(data)) {
            return inside.findAny().isEmpty();
        }
    }
}
