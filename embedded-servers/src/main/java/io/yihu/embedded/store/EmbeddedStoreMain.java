package io.yihu.embedded.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An embedded store as a process of its own: {@code --dir DIR --port N}. Prints {@code store ready on PORT} and runs until it is ended;
 * exits with 1 and one line when it cannot start, with 2 when its disk fails later.
 */
public final class EmbeddedStoreMain {

    private EmbeddedStoreMain() {}

    /** Starts the store. */
    public static void main(String[] args) {
        run(args, LogFiles.FOLD_AT);
    }

    static void run(String[] args, long foldAt) {
        String directory = option(args, "--dir");
        String port = option(args, "--port");
        if (directory == null || port == null || !port.matches("\\d{1,5}")) {
            exit(1, "usage: --dir DIR --port N");
            return;
        }
        try {
            serve(EmbeddedStore.onDisk(Path.of(directory), Integer.parseInt(port), foldAt));
        } catch (StoreException | IllegalArgumentException e) {
            exit(1, e.getMessage());
        }
    }

    private static void serve(EmbeddedStore store) {
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        System.out.println("store ready on " + store.port());
        Throwable cause = store.failure().toCompletableFuture().join();
        exit(2, "the store has stopped: " + cause);
    }

    private static @Nullable String option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        return null;
    }

    private static void exit(int status, @Nullable String line) {
        System.err.println(line);
        System.exit(status);
    }
}
