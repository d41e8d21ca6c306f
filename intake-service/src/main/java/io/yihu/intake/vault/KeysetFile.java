package io.yihu.intake.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A keyset in a file that only its owner may read. It appears and is replaced as a whole or not at all. */
final class KeysetFile {
    private final Path file;

    KeysetFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    KeysetHandle open(Parameters parameters, boolean mayCreate) throws GeneralSecurityException {
        try {
            if (!Files.exists(file)) {
                if (!mayCreate) {
                    throw new IllegalStateException("the vault is not empty, but its keyset is missing: " + file);
                }
                create(KeysetHandle.generateNew(parameters));
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException("the keyset cannot be read or written: " + file, e);
        }
    }

    /** When it was last replaced. */
    FileTime modified() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the keyset cannot be read: " + file, e);
        }
    }

    /** Another keyset takes its place in one step: whoever reads finds the one or the other, also after a power cut. */
    void replace(KeysetHandle handle) throws GeneralSecurityException {
        Path directory = file.resolveSibling("");
        try {
            Path draft = Files.createTempFile(directory, "keyset", ".tmp", ownerOnly());
            write(draft, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            force(directory, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("the keyset cannot be written: " + file, e);
        }
    }

    /** Of two processes that create at once the first one's keyset stays. */
    private void create(KeysetHandle fresh) throws IOException, GeneralSecurityException {
        Path directory = file.resolveSibling("");
        Path existing = existingParent(directory);
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, "keyset", ".tmp", ownerOnly());
        try {
            write(draft, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
            Files.createLink(file, draft);
            force(directory, existing);
        } catch (FileAlreadyExistsException theirs) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static Path existingParent(Path directory) {
        Path existing = directory;
        while (existing.getParent() != null && !Files.isDirectory(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** A name is safe from a power cut once its directory is on the disk, and so up to the one that was there before. */
    private static void force(Path directory, Path existing) throws IOException {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        for (Path each = directory; each != null && each.startsWith(existing); each = each.getParent()) {
            try (FileChannel channel = FileChannel.open(each, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void write(Path draft, String json) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
