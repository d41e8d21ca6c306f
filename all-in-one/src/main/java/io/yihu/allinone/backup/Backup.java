package io.yihu.allinone.backup;

import io.yihu.allinone.DataVersion;
import io.yihu.embedded.store.StoreCopy;
import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a backup of a data folder, whether a house runs on it or not. The store is copied as it was after some prefix of
 * its commands; everything else is copied after it, but for the broker, logs, locks and, unless asked for, the keys.
 */
final class Backup {
    private static final Set<String> LEFT_OUT =
            Set.of("store", "kafka", "logs", "keys", "yihu.addresses", RestoreMark.FILE);

    private final Path data;
    private final Path file;
    private final boolean withKeys;
    private final Path staging;

    Backup(Path data, Path file, boolean withKeys) {
        this.data = data;
        this.file = file.toAbsolutePath();
        this.withKeys = withKeys;
        this.staging = this.file.resolveSibling(
                "." + this.file.getFileName() + "." + ProcessHandle.current().pid());
    }

    /** @throws BackupRefused there is nothing to back up, or the file is there already */
    Manifest make() throws IOException {
        if (!Files.isDirectory(data.resolve("store"))) {
            throw new BackupRefused(
                    "数据目录 " + data + " 中没有存储，无可备份",
                    "there is no store in " + data + "; with --mongo use the backup of that MongoDB");
        }
        if (Files.exists(file)) {
            throw new BackupRefused("文件已存在：" + file, "the file is there already: " + file);
        }
        try {
            OwnerFiles.createFolders(staging.resolve("data"));
            return write();
        } finally {
            OwnerFiles.deleteAll(staging);
        }
    }

    private Manifest write() throws IOException {
        Path copy = staging.resolve("data");
        StoreCopy.copy(data.resolve("store"), copy.resolve("store"));
        Map<String, Long> documents = StoreCopy.count(copy.resolve("store"));
        copyOthers(copy);
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                DataVersion.CURRENT,
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                withKeys,
                Manifest.tickets(documents),
                documents,
                entries(copy));
        Path zip = staging.resolve("backup.zip");
        OwnerFiles.write(zip, out -> zip(out, manifest, copy));
        Files.move(zip, file, StandardCopyOption.ATOMIC_MOVE);
        OwnerFiles.force(Objects.requireNonNull(file.getParent()));
        return manifest;
    }

    private void copyOthers(Path copy) throws IOException {
        for (Path each : filesBelow(data)) {
            Path relative = data.relativize(each);
            String top = relative.getName(0).toString();
            boolean wanted = !LEFT_OUT.contains(top) || withKeys && top.equals("keys");
            String name = each.getFileName().toString();
            if (wanted && !name.endsWith(".lock") && !name.endsWith(".tmp")) {
                OwnerFiles.createFolders(Objects.requireNonNull(copy.resolve(relative).getParent()));
                try {
                    Files.copy(each, copy.resolve(relative));
                } catch (NoSuchFileException e) {
                    continue; // it was replaced or removed meanwhile, as a running house may do
                }
            }
        }
    }

    private static List<Manifest.Entry> entries(Path copy) throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>();
        for (Path each : filesBelow(copy)) {
            if (!each.getFileName().toString().endsWith(".lock")) {
                try (InputStream in = Files.newInputStream(each)) {
                    String path = copy.relativize(each).toString().replace('\\', '/');
                    entries.add(new Manifest.Entry(path, Files.size(each), OwnerFiles.sha256(in)));
                }
            }
        }
        return entries;
    }

    private static void zip(OutputStream out, Manifest manifest, Path copy) throws IOException {
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
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
