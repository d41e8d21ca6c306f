package io.yihu.embedded.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB wire server in this JVM, on the loopback address.
 *
 * <p>Guarantees of a store on disk: a command is answered only after its changes are forced to disk, together with those of others
 * that came meanwhile. Reads wait likewise for changes made before them, so that no client acts on what a crash could undo. What was
 * answered survives kill -9 and power loss; an unanswered command is there wholly or not at all, in the order of execution. On
 * an I/O error (disk full) nothing more is acknowledged: every later answer is an error and {@link #failure} completes.
 *
 * <p>Everything lives in memory, about 2.2 KB of heap for a document of 1 KiB: made for up to some 100 000 documents (opened in a
 * few seconds), usable to a million (4 GB of heap, half a minute). {@code docs/adr/0003-embedded-store.md} has the figures, and says
 * what MongoDB has that this lacks.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final WireServer server;
    private final CommitLog log;
    private final @Nullable StoreDirectory directory;
    private final CompletableFuture<Throwable> failure;

    private EmbeddedStore(
            WireServer server,
            CommitLog log,
            @Nullable StoreDirectory directory,
            CompletableFuture<Throwable> failure) {
        this.server = server;
        this.log = log;
        this.directory = directory;
        this.failure = failure;
    }

    /**
     * Opens the store in {@code directory}, which is created where missing, and serves it.
     *
     * @param port 0 for any free one
     * @throws StoreInUseException another store holds the directory; it was not touched
     * @throws StoreCorruptedException files that were durable cannot be read back; nothing was changed
     * @throws StoreException the directory cannot be written or the port is taken
     */
    public static EmbeddedStore onDisk(Path directory, int port) {
        return onDisk(directory, port, LogFiles.FOLD_AT);
    }

    static EmbeddedStore onDisk(Path path, int port, long foldAt) {
        StoreDirectory directory = StoreDirectory.open(path);
        try {
            return serve(directory, port, foldAt);
        } catch (IOException e) {
            directory.close();
            throw new StoreException("store directory " + path + " cannot be used: " + e, e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static EmbeddedStore serve(StoreDirectory directory, int port, long foldAt) throws IOException {
        Image image = new Recovery(directory).atStart();
        var failure = new CompletableFuture<Throwable>();
        CommitLog log =
                GroupCommit.start(LogFiles.after(directory, foldAt), cause -> failure.completeAsync(() -> cause));
        try {
            WireServer server = new WireServer(new StoreBackend(new Recorder(log), image), log, port);
            return new EmbeddedStore(server, log, directory, failure);
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** A store on any free port that keeps nothing beyond its own life, for tests. */
    public static EmbeddedStore inMemory() {
        StoreBackend backend = new StoreBackend(new Recorder(CommitLog.NONE), new Image());
        return new EmbeddedStore(
                new WireServer(backend, CommitLog.NONE, 0), CommitLog.NONE, null, new CompletableFuture<>());
    }

    /** The connection string, {@code mongodb://127.0.0.1:port}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port();
    }

    /** The port being served. */
    public int port() {
        return server.port();
    }

    /** Completes with the cause when the store can no longer make changes durable and has therefore stopped answering. */
    public CompletionStage<Throwable> failure() {
        return failure.minimalCompletionStage();
    }

    /** Ends all connections, makes the rest durable and frees the directory; a second call does nothing. */
    @Override
    public void close() {
        server.close();
        log.close();
        if (directory != null) {
            directory.close();
        }
    }
}
