package io.yihu.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.Urgency;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.LogManager;
import org.bson.Document;

/**
 * Whether looking for what is due costs more the more tickets were ever closed: the store's own query, which every sweep makes, on 20 000 open
 * tickets, twice without closed ones, which tells the noise, and beside 40 000 in the archive. Ratios of one run are what counts.
 */
public final class TimerGrowthMain {
    private static final int OPEN = Integer.getInteger("bench.open", 20_000);
    private static final int CLOSED = Integer.getInteger("bench.closed", 40_000);
    private static final int DUE = 1_000;
    private static final int BATCH = 400;
    private static final int LOOKS = Integer.getInteger("bench.looks", 200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private TimerGrowthMain() {}

    /** Runs the measurement: some two minutes. */
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
            tickets.send("sample", 1, Urgency.ORDINARY, Duration.ZERO);
            Document sample = awaitOne(items);
            Instant soon = clock.instant().plus(Duration.ofHours(2));
            open(items, sample, soon);
            measure(alone.part(DecisionStores.class).open("work_items", WorkItem.class), archive, sample, soon);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(
            DecisionStore<WorkItem> store, MongoCollection<Document> archive, Document sample, Instant soon) {
        looks(store, soon);
        Looks first = looks(store, soon);
        System.out.printf("%d open, no closed: %s%n", OPEN, first);
        Looks second = looks(store, soon);
        System.out.printf("%d open, no closed, once more: %s%n", OPEN, second);
        fill(archive, sample);
        Looks beside = looks(store, soon);
        System.out.printf("%d open beside %d closed: %s%n", OPEN, CLOSED, beside);
        System.out.printf(
                "ratio of the medians: nothing due %.2f, %d of %d due %.2f%n",
                beside.idle() / ((first.idle() + second.idle()) / 2),
                BATCH,
                DUE,
                beside.busy() / ((first.busy() + second.busy()) / 2));
    }

    /** Medians in milliseconds: of a look that finds nothing, and of one that finds a full batch. */
    private record Looks(double idle, double busy) {
        @Override
        public String toString() {
            return "%.2f ms where nothing is due, %.2f ms where a batch is".formatted(idle, busy);
        }
    }

    private static Looks looks(DecisionStore<WorkItem> store, Instant soon) {
        return new Looks(
                median(store, soon.minus(Duration.ofHours(1)), 0),
                median(store, soon.plus(Duration.ofHours(1)), BATCH));
    }

    private static double median(DecisionStore<WorkItem> store, Instant now, int expected) {
        double[] millis = new double[LOOKS];
        for (int i = 0; i < LOOKS; i++) {
            long start = System.nanoTime();
            int found = store.due(now, List.of(), BATCH).size();
            millis[i] = Stopwatch.seconds(start) * 1000;
            if (found != expected) {
                throw new IllegalStateException(found + " are due and not " + expected);
            }
        }
        Arrays.sort(millis);
        return millis[LOOKS / 2];
    }

    /** Due in two hours, or in two weeks: the service itself has nothing to do meanwhile. */
    private static void open(MongoCollection<Document> items, Document sample, Instant soon) {
        items.deleteMany(new Document());
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < OPEN; i++) {
            Instant due = i % (OPEN / DUE) == 0 ? soon.plusMillis(i) : soon.plus(Duration.ofDays(14));
            batch.add(new Document(sample).append("_id", "open-" + i).append("dueAt", Date.from(due)));
            if (batch.size() == DUE) {
                items.insertMany(batch);
                batch.clear();
            }
        }
    }

    private static void fill(MongoCollection<Document> archive, Document sample) {
        for (int i = 0; i < CLOSED; i += DUE) {
            List<Document> batch = new ArrayList<>();
            for (int k = i; k < i + DUE; k++) {
                batch.add(new Document(sample).append("_id", "closed-" + k).append("finished", true));
            }
            archive.insertMany(batch);
        }
    }

    private static Document awaitOne(MongoCollection<Document> items) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Document found = items.find().first();
            if (found != null) {
                return found;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new IllegalStateException("no ticket was dispatched");
    }
}
