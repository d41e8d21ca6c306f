package io.yihu.allinone.fault;

import io.yihu.allinone.demo.Assists;
import io.yihu.allinone.rest.Api;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The people who work the tickets: whatever is open gets its next step, again and again, until all is closed. Every fifth
 * ticket is returned once and every fourth reworked once, so that hops and rounds are under fire too.
 */
final class Clerks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clerks.class);
    private static final long PAUSE_MILLIS = 50;
    private static final int SWAMPED = 60;

    private final URI dispatch;
    private final URI feedback;
    private final Api dispatcher = Api.as("dispatcher", null);
    private final Api caller = Api.as("callback-clerk", null);
    private final Map<String, Api> units = new ConcurrentHashMap<>();
    private final AtomicBoolean working = new AtomicBoolean(true);
    private volatile int waiting;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    Clerks(URI dispatch, URI feedback) {
        this.dispatch = dispatch;
        this.feedback = feedback;
        threads.execute(() -> work(this::workList));
        threads.execute(() -> work(this::callBacks));
    }

    private void work(Runnable step) {
        while (working.get()) {
            try {
                step.run();
            } catch (RuntimeException e) {
                LOG.warn("a clerk could not read what the house answered", e);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }

    /** Whether more waits for them than they get done soon. */
    boolean swamped() {
        return waiting >= SWAMPED;
    }

    /** For whoever asks why nobody calls any more. */
    @Override
    public String toString() {
        return waiting + " tickets wait for clerks";
    }

    private void workList() {
        JsonNode items = dispatcher
                .get(dispatch.resolve("/api/work-items?limit=200"))
                .body()
                .path("items");
        waiting = waiting(items);
        for (JsonNode item : items) {
            String ticket = item.path("ticketId").asString();
            Api unit = clerk(item.path("leadUnit").asString());
            switch (item.path("status").asString()) {
                case "DISPATCHED" -> unit.post(step(ticket, "sign"), Map.of());
                case "SIGNED" -> sendOn(item, ticket, unit);
                case "RETURN_REVIEW" -> dispatcher.post(step(ticket, "return/grant"), Map.of());
                default -> {}
            }
        }
    }

    /** Counted before the work, which may take half a minute: callers should not pile up as much again meanwhile. */
    private static int waiting(JsonNode items) {
        int waiting = 0;
        for (JsonNode item : items) {
            waiting += item.path("status").asString().equals("RESOLVED") ? 0 : 1;
        }
        return waiting;
    }

    private Api clerk(String unit) {
        return units.computeIfAbsent(unit, code -> Api.as("unit-clerk", code));
    }

    private void sendOn(JsonNode item, String ticket, Api unit) {
        if (ticket.hashCode() % 5 == 0 && item.path("hops").asInt() == 0) {
            String other = item.path("leadUnit").asString().equals("zhifa") ? "chengguan" : "zhifa";
            unit.post(step(ticket, "return"), Map.of("basis", "三定方案规定不属本单位职责", "suggestedUnit", other));
        } else {
            Assists.awaited(item)
                    .forEach(assist -> clerk(assist).post(step(ticket, "assist"), Map.of("words", Assists.WORDS)));
            unit.post(
                    step(ticket, "resolve"),
                    Map.of(
                            "contact",
                            Map.of("channel", "PHONE", "result", "REACHED"),
                            "outcome",
                            "SOLVED",
                            "publicText",
                            "已到现场处理完毕。"));
        }
    }

    private void callBacks() {
        for (JsonNode due :
                caller.get(feedback.resolve("/api/callbacks?limit=200")).body().path("items")) {
            String ticket = due.path("ticketId").asString();
            int round = due.path("round").asInt();
            boolean good = round > 1 || ticket.hashCode() % 4 != 0;
            caller.post(
                    feedback.resolve("/api/callbacks/" + ticket + "/answers"),
                    Map.of(
                            "round",
                            round,
                            "contacted",
                            true,
                            "solved",
                            good,
                            "satisfaction",
                            good ? "SATISFIED" : "DISSATISFIED"));
        }
    }

    private URI step(String ticket, String step) {
        return dispatch.resolve("/api/work-items/" + ticket + "/" + step);
    }

    @Override
    public void close() {
        working.set(false);
        threads.shutdownNow();
    }
}
