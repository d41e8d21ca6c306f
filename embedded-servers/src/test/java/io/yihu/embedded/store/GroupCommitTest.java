package io.yihu.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

    @TempDir
    private Path directory;

    @Test
    void whoever_waits_is_told_only_when_the_record_is_in_the_file() throws Exception {
        try (StoreDirectory files = StoreDirectory.open(directory);
                CommitLog log = open(files)) {
            List<CompletableFuture<Boolean>> told = IntStream.rangeClosed(1, 100)
                    .mapToObj(position -> appended(log, position))
                    .toList();

            for (CompletableFuture<Boolean> each : told) {
                assertThat(each.get(10, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void after_a_failure_nobody_is_told_of_success() {
        try (StoreDirectory files = StoreDirectory.open(directory);
                CommitLog log = open(files)) {
            IOException full = new IOException("no space left");
            log.fail(full);
            log.append(new byte[] {1});
            CompletableFuture<Throwable> outcome = new CompletableFuture<>();
            log.whenDurable(outcome::complete);

            assertThat(outcome).isCompletedWithValue(full);
        }
    }

    private CompletableFuture<Boolean> appended(CommitLog log, int position) {
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        log.append(new byte[] {(byte) position});
        log.whenDurable(failure -> told.complete(failure == null && recordsInFile() >= position));
        return told;
    }

    private int recordsInFile() {
        AtomicInteger records = new AtomicInteger();
        try {
            RecordFile.read(directory.resolve("log-1"), payload -> records.incrementAndGet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.get();
    }

    private static CommitLog open(StoreDirectory files) {
        try {
            return GroupCommit.start(LogFiles.after(files, LogFiles.FOLD_AT), cause -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
