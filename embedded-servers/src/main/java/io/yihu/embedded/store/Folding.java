package io.yihu.embedded.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds the old snapshot and the finished logs into a new snapshot, from the files alone: writers are not held up. The snapshot gets
 * its name only when it is whole and durable; a failure leaves the old files, and the next roll-over tries again.
 */
final class Folding {

    private static final Logger log = LoggerFactory.getLogger(Folding.class);
    private static final int RECORD = 1 << 20;

    private final StoreDirectory directory;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "store-fold"));
    private @Nullable Future<?> running;
    private volatile long snapshotBytes;

    Folding(StoreDirectory directory) throws IOException {
        this.directory = directory;
        long newest = directory.newestSnapshot();
        snapshotBytes = newest == 0 ? 0 : Files.size(directory.snapshot(newest));
    }

    boolean idle() {
        return running == null || running.isDone();
    }

    void begin(long lastLog) {
        running = worker.submit(() -> foldOrWarn(lastLog));
    }

    long snapshotBytes() {
        return snapshotBytes;
    }

    /** Waits for a fold under way: cutting it short would only make the next start longer. */
    void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void foldOrWarn(long lastLog) {
        try {
            fold(lastLog);
        } catch (IOException | RuntimeException e) {
            log.warn("folding the store's logs failed, they go on growing until it works", e);
        }
    }

    void fold(long lastLog) throws IOException {
        Image image = new Recovery(directory).sealed(directory.newestSnapshot(), lastLog);
        Path unfinished = directory.unfinishedSnapshot();
        Files.deleteIfExists(unfinished);
        try (RecordFile snapshot = RecordFile.create(unfinished)) {
            write(image, snapshot);
            snapshot.force();
            snapshotBytes = snapshot.size();
        }
        directory.publishSnapshot(lastLog);
    }

    private static void write(Image image, RecordFile snapshot) throws IOException {
        ByteBuf changes = Unpooled.buffer(RECORD);
        for (String namespace : image.namespaces()) {
            Rows rows = image.take(namespace);
            for (int position : rows.taken().stream().toArray()) {
                Change.put(changes, namespace, position, Objects.requireNonNull(rows.get(position)));
                if (changes.readableBytes() >= RECORD) {
                    flush(changes, snapshot);
                }
            }
        }
        flush(changes, snapshot);
    }

    private static void flush(ByteBuf changes, RecordFile snapshot) throws IOException {
        if (changes.isReadable()) {
            ByteBuf frame = Unpooled.buffer(changes.readableBytes() + 2 * Integer.BYTES);
            RecordFile.frame(frame, ByteBufUtil.getBytes(changes));
            snapshot.write(frame.nioBuffer());
            changes.clear();
        }
    }
}
