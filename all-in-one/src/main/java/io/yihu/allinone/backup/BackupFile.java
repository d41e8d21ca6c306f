package io.yihu.allinone.backup;

import io.yihu.allinone.DataVersion;
import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A backup that has been verified: every file inside is the one its manifest names, and there is nothing else. */
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupRefused it is none of ours, newer than this program, or damaged */
    static BackupFile verified(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new BackupRefused("文件无法读取：" + file, "the file cannot be read: " + file);
        }
        ZipFile zip = open(file);
        try {
            BackupFile backup = new BackupFile(zip, manifest(zip, file));
            backup.verify(file);
            return backup;
        } catch (IOException e) {
            zip.close();
            throw damaged(file, e.toString());
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw foreign(file);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw foreign(file);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw damaged(file, Manifest.NAME);
            }
            Manifest manifest = EventJson.mapper().readValue(bytes, Manifest.class);
            check(manifest, file);
            return manifest;
        } catch (JacksonException | NullPointerException e) {
            throw damaged(file, Manifest.NAME);
        }
    }

    private static void check(Manifest manifest, Path file) {
        if (!Manifest.FORMAT.equals(manifest.format()) || manifest.files() == null) {
            throw foreign(file);
        }
        if (manifest.formatVersion() > Manifest.VERSION || manifest.dataVersion() > DataVersion.CURRENT) {
            throw new BackupRefused(
                    "备份由更新的程序制作，请使用更新的程序：" + file, "the backup was made by a newer program, use that one: " + file);
        }
    }

    private void verify(Path file) throws IOException {
        Set<String> named = new HashSet<>(Set.of(Manifest.NAME));
        for (Manifest.Entry entry : manifest.files()) {
            if (!named.add(entry.path()) || !harmless(entry.path())) {
                throw damaged(file, entry.path());
            }
            ZipEntry there = zip.getEntry(entry.path());
            if (there == null) {
                throw damaged(file, entry.path());
            }
            try (InputStream in = zip.getInputStream(there)) {
                if (!OwnerFiles.sha256(in).equals(entry.sha256())) {
                    throw damaged(file, entry.path());
                }
            }
        }
        if (zip.size() != named.size()) {
            throw damaged(file, "files that the manifest does not name");
        }
    }

    private static boolean harmless(String path) {
        Path relative;
        try {
            relative = Path.of(path);
        } catch (InvalidPathException e) {
            return false;
        }
        return !relative.isAbsolute() && relative.normalize().equals(relative) && !relative.startsWith("..");
    }

    Manifest manifest() {
        return manifest;
    }

    /** Writes everything inside into a folder. */
    void extract(Path folder) throws IOException {
        for (Manifest.Entry entry : manifest.files()) {
            Path target = folder.resolve(entry.path());
            Path parent = Objects.requireNonNull(target.getParent());
            OwnerFiles.createFolders(parent);
            try (InputStream in = zip.getInputStream(zip.getEntry(entry.path()))) {
                OwnerFiles.write(target, in::transferTo);
            }
            OwnerFiles.force(parent);
        }
    }

    private static BackupRefused foreign(Path file) {
        return new BackupRefused("不是一呼的备份：" + file, "this is no backup of Yihu: " + file);
    }

    private static BackupRefused damaged(Path file, String what) {
        return new BackupRefused("备份已损坏（" + what + "）：" + file, "the backup is damaged (" + what + "): " + file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
