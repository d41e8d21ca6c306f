package io.yihu.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** Files that only their owner may read; each is there wholly or not at all. */
final class IdentityFolder {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ENTERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;

    /** Names the folder; touches nothing. */
    IdentityFolder(Path path) {
        this.path = path;
    }

    /** Creates the folder where it is missing. */
    IdentityFolder create() throws IOException {
        Files.createDirectories(path, OWNER_ENTERS);
        return this;
    }

    /** Names a file inside. */
    Path file(String name) {
        return path.resolve(name);
    }

    /**
     * The text of a file inside.
     *
     * @throws IOException it is missing or may not be read
     */
    String read(String name) throws IOException {
        return Files.readString(path.resolve(name)).strip();
    }

    /** What the file holds; where it is missing, what is made now and written first. */
    String readOrMake(String name, Supplier<String> make) throws IOException {
        if (!Files.exists(path.resolve(name))) {
            write(name, make.get());
        }
        return read(name);
    }

    /** Removes the file where it is there. */
    void remove(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    /** Replaces the file in one step, on the disk when this returns. */
    void write(String name, String text) throws IOException {
        Path unfinished = path.resolve(name + ".tmp");
        Files.deleteIfExists(unfinished);
        try (FileChannel file = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(unfinished, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
