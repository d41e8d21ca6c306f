package io.yihu.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.yihu.events.Urgency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.LogManager;
import org.bson.Document;

/**
 * How late time does its work: 20 000 open tickets, 1 000 of them due in the same minute, first without and then with many
 * closed ones in the archive. Lateness is from a ticket's deadline to the moment its decision was made.
 */
public final class TimersMain {
    private static final int OPEN = Integer.getInteger("bench.open", 19_000);
    private static final int DUE = 1_000;
    private static final int CLOSED = Integer.getInteger("bench.closed", 40_000);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration SIGN_WITHIN = Duration.ofMinutes(15);

    private TimersMain() {}

    /** Runs the measurement, bounded in time. */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        Path folder = Files.createTempDirectory("yihu-bench");
        ShiftedClock clock = new ShiftedClock();
        try (DispatchAlone alone = new DispatchAlone(folder, clock);
                MongoClient mongo = MongoClients.create(alone.mongoUri());
                CreatedTickets tickets = new CreatedTickets(alone.kafka(), clock)) {
            MongoCollection<Document> items = mongo.getDatabase("yihu_dispatch").getCollection("work_items");
            MongoCollection<Document> archive =
                    mongo.getDatabase("yihu_dispatch").getCollection("work_items_archive");
            tickets.send("open", OPEN, Urgency.ORDINARY, Duration.ZERO);
            await(items, OPEN);
            System.out.printf(
                    "%d open tickets, %d due within a minute: %s%n",
                    OPEN + DUE, DUE, round("a", clock, items, tickets));
            close(items, archive);
            System.out.printf("the same with %d closed ones: %s%n", CLOSED, round("b", clock, items, tickets));
        } finally {
            Folders.delete(folder);
        }
    }

    private static String round(
            String name, ShiftedClock clock, MongoCollection<Document> items, CreatedTickets tickets) {
        Instant first = clock.instant();
        long before = items.countDocuments();
        tickets.send(name, DUE, Urgency.DANGER, Duration.ofSeconds(60));
        await(items, before + DUE);
        clock.skipTo(first.plus(SIGN_WITHIN).minusSeconds(5));
        List<Document> signed = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (signed.size() < DUE && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            signed = items.find(
                            Filters.and(Filters.regex("_id", "^" + name + "-"), Filters.eq("state.status", "SIGNED")))
                    .into(new ArrayList<>());
        }
        long[] late = signed.stream().mapToLong(TimersMain::lateness).sorted().toArray();
        return "%d done, late by p50 %d ms, p99 %d ms, at most %d ms"
                .formatted(late.length, late[late.length / 2], late[late.length * 99 / 100], late[late.length - 1]);
    }

    /** From the deadline to the decision. */
    private static long lateness(Document item) {
        List<Document> outbox = item.getList("outbox", Document.class);
        Instant decided = outbox.get(outbox.size() - 1).getDate("time").toInstant();
        Instant deadline =
                Instant.parse(item.getEmbedded(Arrays.asList("state", "assignment", "clocks", "signBy"), String.class));
        return Duration.between(deadline, decided).toMillis();
    }

    private static void close(MongoCollection<Document> items, MongoCollection<Document> archive) {
        Document sample = items.find().first();
        if (sample == null) {
            throw new IllegalStateException("no ticket was dispatched");
        }
        for (int i = 0; i < CLOSED; i += 1000) {
            List<Document> batch = new ArrayList<>();
            for (int k = i; k < i + 1000; k++) {
                batch.add(new Document(sample).append("_id", "closed-" + k).append("finished", true));
            }
            archive.insertMany(batch);
        }
    }

    private static void await(MongoCollection<Document> items, long wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (items.countDocuments() < wanted) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "only " + items.countDocuments() + " of " + wanted + " were dispatched");
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }
}
