package io.yihu.embedded.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the newest snapshot and the logs after it. Only the last log may end in a torn record: it was never acknowledged. */
final class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final StoreDirectory directory;

    Recovery(StoreDirectory directory) {
        this.directory = directory;
    }

    /**
     * The state of all files; cuts a torn record off the end of the last log.
     *
     * @throws StoreCorruptedException a file other than the last log cannot be read to its end, or a log is missing
     */
    Image atStart() throws IOException {
        directory.removeReplaced();
        long snapshot = directory.newestSnapshot();
        List<Long> logs = directory.logs();
        if (logs.isEmpty()) {
            return sealed(snapshot, snapshot);
        }
        long last = logs.get(logs.size() - 1);
        Image image = sealed(snapshot, last - 1);
        cut(directory.log(last), replay(directory.log(last), image));
        return image;
    }

    /** The state of {@code snapshot} (0: none) and the logs after it up to {@code lastLog}, all of them complete. */
    Image sealed(long snapshot, long lastLog) throws IOException {
        Image image = new Image();
        if (snapshot > 0) {
            replayWhole(directory.snapshot(snapshot), image);
        }
        for (long number = snapshot + 1; number <= lastLog; number++) {
            replayWhole(directory.log(number), image);
        }
        return image;
    }

    private static void replayWhole(Path file, Image image) throws IOException {
        if (!Files.exists(file)) {
            throw new StoreCorruptedException(file, "it is missing");
        }
        long end = replay(file, image);
        if (end < Files.size(file)) {
            throw new StoreCorruptedException(file, "no whole record at byte " + end);
        }
    }

    private static long replay(Path file, Image image) throws IOException {
        try {
            return RecordFile.read(file, payload -> Change.replay(payload, image));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new StoreCorruptedException(file, e.toString());
        }
    }

    /** Also forces what is whole: it is about to be read, so it must not vanish any more. */
    private static void cut(Path file, long end) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.size() > end) {
                log.warn("cutting {} bytes of an unacknowledged write off {}", channel.size() - end, file);
                channel.truncate(end);
            }
            channel.force(true);
        }
    }
}
