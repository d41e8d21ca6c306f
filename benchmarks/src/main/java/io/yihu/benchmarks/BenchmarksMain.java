package io.yihu.benchmarks;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import io.yihu.allinone.Settings;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * Measures accepting and the whole house, each in a temporary folder, and prints the figures. {@code -Dbench.seconds} per measurement (15),
 * {@code -Dbench.clients} at the same time (16), {@code -Dbench.warmup} seconds before the first (120).
 */
public final class BenchmarksMain {
    private BenchmarksMain() {}

    /** Runs all measurements, bounded in time. */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        System.setProperty("http.maxConnections", "64");
        Path folder = Files.createTempDirectory("yihu-bench");
        try {
            accepting(folder.resolve("intake"), Load.fromProperties(), System.out);
            wholeHouse(folder.resolve("house"), Load.fromProperties(), System.out);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void accepting(Path folder, Load load, PrintStream out) throws Exception {
        try (IntakeAlone alone = new IntakeAlone(folder);
                BareIngest ingest = new BareIngest(alone.mongoUri(), alone.kafka())) {
            Tickets tickets = alone.tickets();
            load.run(load.warmup(), tickets::register);
            load.run(load.warmup() / 4 + 1, ingest::accept);
            Rate http = load.run(load.seconds(), tickets::register);
            Rate bare = load.run(load.seconds(), ingest::accept);
            Rate again = load.run(load.seconds(), tickets::register);
            Rate bareAgain = load.run(load.seconds(), ingest::accept);
            out.printf("accepted and published through HTTP, intake alone: %s and %s%n", http, again);
            out.printf("the same writes and sends by hand, no HTTP: %s and %s%n", bare, bareAgain);
            out.printf(
                    "ratio: %.2f%n",
                    (http.perSecond() + again.perSecond()) / (bare.perSecond() + bareAgain.perSecond()));
        }
    }

    private static void wholeHouse(Path folder, Load load, PrintStream out) throws Exception {
        try (AllInOne house = AllInOne.start(Settings.onFreePorts(folder))) {
            Tickets tickets = new Tickets(new Http(house.token("agent", null)), house.uri(Part.INTAKE));
            Lifecycle lifecycle = new Lifecycle(tickets, house);
            load.run(load.warmup(), lifecycle::once);
            out.printf("POST to the unit's record, one at a time: %s%n", new Latency(tickets, house).measure(200));
            out.printf(
                    "full lifecycles (register, assign, sign, resolve, read back): %s%n",
                    load.run(load.seconds(), lifecycle::once));
            out.printf(
                    "accepted and published through HTTP while all four services follow: %s%n",
                    load.run(load.seconds(), tickets::register));
            out.printf("resident memory: %s%n", Memory.resident());
        }
    }
}
