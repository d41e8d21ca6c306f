package io.yihu.dispatch;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.yihu.dispatch.SetupClient.Answer;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.Envelope;
import io.yihu.events.EventType;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.bson.Document;

/** Two instances of dispatch on one store and one broker, each with clerks of its own. */
final class TwoInstances implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SetupInstance first;
    private final SetupInstance second;
    private final ExecutorService people = Executors.newFixedThreadPool(8);

    TwoInstances(String database) {
        first = SetupInstance.start(database, DispatchTest.Time.class);
        second = SetupInstance.start(database, DispatchTest.Time.class);
    }

    SetupClient first() {
        return first.client();
    }

    SetupClient second() {
        return second.client();
    }

    void time(String instant) {
        first.time().set(instant);
        second.time().set(instant);
    }

    /** So many sewers, each given to both instances at the same time. */
    List<String> dispatched(String prefix, int count) {
        List<String> ids = IntStream.range(0, count)
                .mapToObj(i -> "%s-%04d".formatted(prefix, i))
                .toList();
        together(() -> assign(first, ids), () -> assign(second, ids));
        return ids;
    }

    private static boolean assign(SetupInstance instance, List<String> ids) {
        WorkMatter matter = new WorkMatter(
                TicketKind.COMPLAINT, "drainage.blocked", DispatchTest.SONGTAOLI, Urgency.ORDINARY, null);
        String type = EventType.TICKET_CREATED.wireName();
        ids.forEach(id -> instance.part(DispatchReactions.class)
                .assign(new Envelope(Writer.INTAKE, type, id, 1, Instant.EPOCH, "test", null), matter));
        return true;
    }

    /** Both look for what is due at the same moment, as their timers do besides, until nothing is. */
    void sweep() {
        together(() -> sweep(first), () -> sweep(second));
        await().atMost(PATIENCE)
                .until(() -> first.part(WorkItems.class)
                        .due(first.time().instant(), List.of(), 1)
                        .isEmpty());
    }

    private static boolean sweep(SetupInstance instance) {
        instance.part(TimeSweep.class).pass();
        return true;
    }

    /** One clerk at each instance takes a step on each of these tickets, both on the same one at the same moment. */
    List<Two> race(
            List<String> ids,
            BiFunction<SetupClient, String, Answer> one,
            BiFunction<SetupClient, String, Answer> other) {
        List<Two> answers = new ArrayList<>();
        for (String id : ids) {
            List<Answer> both = together(() -> one.apply(first(), id), () -> other.apply(second(), id));
            answers.add(new Two(id, both.get(0), both.get(1)));
        }
        return answers;
    }

    /** What the two were told of one ticket. */
    record Two(String ticket, Answer one, Answer other) {
        /** How many of them were told that it is done. */
        long done() {
            return IntStream.of(one.status(), other.status())
                    .filter(status -> status == 200)
                    .count();
        }

        /** Those that were not. */
        List<Answer> losers() {
            return List.of(one, other).stream()
                    .filter(answer -> answer.status() != 200)
                    .toList();
        }
    }

    <T> Future<T> meanwhile(Callable<T> work) {
        return people.submit(work);
    }

    @SafeVarargs
    private <T> List<T> together(Callable<T>... all) {
        CyclicBarrier gate = new CyclicBarrier(all.length);
        List<Future<T>> begun = new ArrayList<>();
        for (Callable<T> each : all) {
            begun.add(people.submit(() -> {
                gate.await();
                return each.call();
            }));
        }
        return begun.stream().map(TwoInstances::result).toList();
    }

    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    WorkItem item(String id) {
        return first.part(WorkItems.class).find(id).map(Stored::state).orElseThrow();
    }

    /** What was published of a ticket: type and body, oldest first. */
    List<Said> said(String id) {
        Document stored = Objects.requireNonNull(first.part(MongoDatabase.class)
                .getCollection("work_items")
                .find(new Document("_id", id))
                .first());
        return stored.getList("outbox", Document.class).stream()
                .filter(entry -> entry.getString("body") != null)
                .map(entry -> new Said(entry.getString("type"), entry.getString("body")))
                .toList();
    }

    /** One event. */
    record Said(String type, String body) {}

    @Override
    public void close() {
        people.shutdownNow();
        second.close();
        first.close();
    }
}
