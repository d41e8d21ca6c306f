package io.yihu.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;

/**
 * The log being written and those before it. When the logs have outgrown the snapshot, a new log is begun and the others are folded
 * into a new snapshot in the background, so that all files together stay near four times what the store holds.
 */
final class LogFiles {

    /** A log below this size is not worth folding, in bytes. */
    static final long FOLD_AT = 32L << 20;

    private static final int MANY = 16;

    private final StoreDirectory directory;
    private final Folding folding;
    private final long foldAt;
    private long number;
    private long earlierBytes;
    private RecordFile current;

    private LogFiles(StoreDirectory directory, long number, long foldAt) throws IOException {
        this.directory = directory;
        this.folding = new Folding(directory);
        this.number = number;
        this.foldAt = foldAt;
        this.current = create(number);
    }

    /** Begins a new log after those of the directory. */
    static LogFiles after(StoreDirectory directory, long foldAt) throws IOException {
        List<Long> logs = directory.logs();
        long last = logs.isEmpty() ? directory.newestSnapshot() : logs.get(logs.size() - 1);
        LogFiles files = new LogFiles(directory, last + 1, foldAt);
        for (long earlier : logs) {
            files.earlierBytes += Files.size(directory.log(earlier));
        }
        if (logs.size() >= MANY) {
            files.fold();
        }
        return files;
    }

    /** Writes and forces {@code frames}. */
    void write(ByteBuffer frames) throws IOException {
        current.write(frames);
        current.force();
    }

    /** Begins a new log and folds the earlier ones, when they are large enough and none are being folded. */
    void rollOver() throws IOException {
        long bytes = earlierBytes + current.size();
        if (bytes >= Math.max(foldAt, folding.snapshotBytes()) && folding.idle()) {
            current.close();
            number += 1;
            current = create(number);
            fold();
        }
    }

    void close() throws IOException {
        current.close();
        folding.close();
    }

    private void fold() {
        earlierBytes = 0;
        folding.begin(number - 1);
    }

    private RecordFile create(long fresh) throws IOException {
        RecordFile file = RecordFile.create(directory.log(fresh));
        file.force();
        directory.force();
        return file;
    }
}
