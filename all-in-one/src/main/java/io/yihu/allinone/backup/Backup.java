package io.yihu.allinone.backup;

import io.yihu.allinone.DataVersion;
import io.yihu.allinone.StartRefused;
import io.yihu.embedded.store.StoreCopy;
import io.yihu.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a backup of a data folder, whether a house runs on it or not. The store is copied as it was after some prefix of
 * its commands, everything else before or after it as {@link FolderFiles} says.
 */
final class Backup {
    private final Path data;
    private final Path file;
    private final boolean withKeys;

    Backup(Path data, Path file, boolean withKeys) {
        this.data = data;
        this.file = file.toAbsolutePath().normalize();
        this.withKeys = withKeys;
    }

    /** @throws BackupRefused there is nothing to back up, it is of a newer program, or the file is there already */
    Manifest make() throws IOException {
        if (!Files.isDirectory(data.resolve("store"))) {
            throw new BackupRefused(
                    "数据目录 " + data + " 中没有存储，无可备份；使用 --mongo 时请用该 MongoDB 自己的备份",
                    "there is no store in " + data + "; with --mongo use the backup of that MongoDB");
        }
        if (Files.exists(file)) {
            throw new BackupRefused("文件已存在，未改动：" + file, "the file is there already and stays as it is: " + file);
        }
        Path parent = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(parent)) {
            throw new BackupRefused("没有这个目录：" + parent, "there is no such folder: " + parent);
        }
        int format = format();
        try (Staging staging = Staging.in(parent)) {
            Path copy = staging.resolve("data");
            Map<String, Long> documents = copy(copy);
            Manifest manifest = Manifest.of(format, Clock.systemUTC().instant(), withKeys, documents, copy);
            write(staging.resolve("backup.zip"), manifest, copy);
            Files.move(staging.resolve("backup.zip"), file, StandardCopyOption.ATOMIC_MOVE);
            OwnerFiles.force(parent);
            return manifest;
        }
    }

    private int format() throws IOException {
        try {
            return DataVersion.of(data);
        } catch (StartRefused e) {
            throw new BackupRefused(e);
        }
    }

    /** Documents by collection: counting them proves that the copied store opens. */
    private Map<String, Long> copy(Path copy) throws IOException {
        OwnerFiles.createFolders(copy);
        FolderFiles files = new FolderFiles(data, copy);
        files.copyBeforeStore();
        StoreCopy.copy(data.resolve("store"), copy.resolve("store"));
        files.copyAfterStore(withKeys);
        return StoreCopy.count(copy.resolve("store"));
    }

    private static void write(Path zipFile, Manifest manifest, Path copy) throws IOException {
        OwnerFiles.write(zipFile, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(EventJson.write(manifest));
            zip.closeEntry();
            for (Manifest.Entry entry : manifest.files()) {
                zip.putNextEntry(new ZipEntry(entry.path()));
                Files.copy(copy.resolve(entry.path()), zip);
                zip.closeEntry();
            }
            zip.finish();
        });
    }
}
