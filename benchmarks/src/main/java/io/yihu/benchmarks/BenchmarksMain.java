package io.yihu.benchmarks;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Settings;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * Starts a house in a temporary folder, measures it and prints the figures. {@code -Dbench.seconds} per measurement (15),
 * {@code -Dbench.clients} at the same time (16), {@code -Dbench.warmup} seconds before the first (20).
 */
public final class BenchmarksMain {
    private BenchmarksMain() {}

    /** Runs all measurements, bounded in time. */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("yihu-bench");
        long begun = System.nanoTime();
        try (AllInOne house = AllInOne.start(Settings.onFreePorts(folder))) {
            out.printf("start-up: %.1f s to the last service ready, in this JVM%n", Stopwatch.seconds(begun));
            Load load = Load.fromProperties();
            Tickets tickets = new Tickets(house);
            load.run(load.warmup(), tickets::register);

            Rate http = load.run(load.seconds(), tickets::register);
            Rate bare;
            try (BareIngest ingest = new BareIngest(house.mongoUri(), house.kafka())) {
                load.run(load.warmup() / 4 + 1, ingest::accept);
                bare = load.run(load.seconds(), ingest::accept);
            }
            Rate again = load.run(load.seconds(), tickets::register);
            out.printf("accepted and published through HTTP: %s and %s%n", http, again);
            out.printf("the same writes and sends by hand, no HTTP: %s%n", bare);
            out.printf("ratio: %.2f%n", (http.perSecond() + again.perSecond()) / 2 / bare.perSecond());

            out.printf("POST to the unit's record, one at a time: %s%n", new Latency(tickets).measure(200));
            Lifecycle lifecycle = new Lifecycle(tickets, house);
            load.run(load.warmup() / 2 + 1, lifecycle::once);
            out.printf(
                    "full lifecycles (register, assign, resolve, read back): %s%n",
                    load.run(load.seconds(), lifecycle::once));
            out.printf("resident memory: %s%n", Memory.resident());
        } finally {
            Folders.delete(folder);
        }
    }
}
