package io.yihu.embedded.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.properties.PropertiesUtils;
import org.apache.kafka.metadata.storage.Formatter;

/** The broker's directory: held by one process at a time, formatted once, its cluster id kept for ever. */
final class BrokerDirectory implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lockFile;

    private BrokerDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    static BrokerDirectory open(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        if (path.toString().contains(",")) {
            throw new BrokerStartException("broker directory must not contain a comma: " + path);
        }
        try {
            Files.createDirectories(path);
            Path real = path.toRealPath();
            return new BrokerDirectory(real, lock(real));
        } catch (IOException e) {
            throw new BrokerStartException("broker directory is not writable: " + path, e);
        }
    }

    /** A lock file is never opened twice in one process: closing either handle would give up the lock of both. */
    private static FileChannel lock(Path path) throws IOException {
        if (!HELD.add(path)) {
            throw inUse(path);
        }
        try {
            FileChannel channel = FileChannel.open(path.resolve("in-use.lock"), CREATE, WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(path);
            }
            return channel;
        } catch (IOException | BrokerStartException e) {
            HELD.remove(path);
            throw e;
        }
    }

    private static BrokerStartException inUse(Path path) {
        return new BrokerStartException("broker directory is in use by another broker: " + path);
    }

    Path path() {
        return path;
    }

    /** Formats an empty directory; leaves a formatted one, and finishes one whose formatting was cut short. */
    void format(Quorum quorum) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
                .setNodeId(quorum.node())
                .setClusterId(quorum.clusterId())
                .addDirectory(path.toString())
                .setMetadataLogDirectory(path.toString())
                .setControllerListenerName(BrokerConfig.CONTROLLER_LISTENER)
                .setIgnoreFormatted(true)
                .run();
    }

    /** Of the directory where it was formatted before, else a new one. */
    String clusterId() throws IOException {
        Path meta = path.resolve("meta.properties");
        if (!Files.exists(meta)) {
            return Uuid.randomUuid().toString();
        }
        Properties properties = PropertiesUtils.readPropertiesFile(meta.toString());
        return properties.getProperty("cluster.id", "");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
        HELD.remove(path);
    }
}
