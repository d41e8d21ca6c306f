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

    Restore(Path file, Path data) {
        this.file = file;
        this.data = data.toAbsolutePath().normalize();
    }

    /** @throws BackupRefused the folder is not empty, or the backup is not in order; nothing was touched */
    Manifest restore() throws IOException {
        if (!isEmpty()) {
            throw new BackupRefused(
                    "只能恢复到空目录，未作任何改动：" + data, "only an empty folder is restored into; nothing was changed: " + data);
        }
        Path parent = Objects.requireNonNull(data.getParent());
        try (BackupFile backup = BackupFile.verified(file)) {
            OwnerFiles.createFolders(parent);
            try (Staging staging = Staging.in(parent)) {
                Path unfinished = staging.resolve("data");
                OwnerFiles.createFolders(unfinished);
                backup.extract(unfinished);
                byte[] mark = (backup.manifest().createdAt() + "\n").getBytes(StandardCharsets.UTF_8);
                OwnerFiles.write(unfinished.resolve(RestoreMark.FILE), out -> out.write(mark));
                OwnerFiles.force(unfinished);
                Files.deleteIfExists(data);
                Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
                OwnerFiles.force(parent);
            }
            return backup.manifest();
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
