package io.yihu.allinone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder of one house: for its owner only where it is new, and held by one process at a time. */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "yihu.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws StartRefused it cannot be written, is of a newer format, or another process holds it; nothing was changed */
    public static DataFolder open(Path data) {
        Path path = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            FileChannel channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return locked(path, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "数据目录无法写入：" + path + "，请更换（--data DIR）或修改权限",
                    "data folder cannot be written: " + path + "; choose another (--data DIR) or its permissions",
                    e);
        }
    }

    private static DataFolder locked(Path path, FileChannel channel) throws IOException {
        if (lock(channel) == null) {
            String holder = read(channel);
            channel.close();
            throw new StartRefused(
                    "另一个一呼实例（进程 " + holder + "）正在使用数据目录 " + path,
                    "another yihu (process " + holder + ") is running on the data folder " + path);
        }
        try {
            DataVersion.of(path);
        } catch (IOException | StartRefused e) {
            channel.close();
            throw e;
        }
        DataVersion.mark(path);
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return new DataFolder(path, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    }

    /** A file or folder inside. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
