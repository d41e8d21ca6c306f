package io.yihu.allinone.fault;

import io.yihu.allinone.rest.Api;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Callers who register tickets all the time and, like any platform, repeat an order whose answer they did not get until they
 * get one. The ledger holds what was answered.
 */
final class Callers implements AutoCloseable {
    private static final int CALLERS = 3;
    private static final long PAUSE_MILLIS = 1000;
    private static final List<Map<String, Object>> MATTERS = List.of(
            matter("信泰和府楼下商铺喇叭扰民", "noise.commercial", "xintai", "xintaihefu"),
            matter("松涛里小区下水道又堵了", "drainage.blocked", "songtao", "songtaoli"),
            matter("海关路口流动摊贩占道", "street.vendors", "haiguan", "haiguanlukou"));

    /** Ticket id by external number. */
    private final Map<String, String> ledger;
    /** Answers that contradict an earlier one. */
    final List<String> contradictions = new CopyOnWriteArrayList<>();

    private final String name;
    private final Api agent = Api.as("agent", null);
    private final URI tickets;
    private final BooleanSupplier swamped;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicBoolean calling = new AtomicBoolean(true);
    private final ExecutorService threads;

    /**
     * Begins to call.
     *
     * @param swamped while true nobody begins another call: what is worked off slower than it comes only makes a test long
     */
    Callers(String name, URI intake, BooleanSupplier swamped, Map<String, String> ledger) {
        this(name, intake, swamped, ledger, CALLERS);
    }

    private Callers(String name, URI intake, BooleanSupplier swamped, Map<String, String> ledger, int callers) {
        this.name = name;
        this.ledger = ledger;
        this.tickets = intake.resolve("/api/tickets");
        this.swamped = swamped;
        this.threads = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < callers; i++) {
            threads.execute(this::callOn);
        }
    }

    /** Orders these numbers once more, until each has an answer, and tells what contradicts the ledger. */
    static List<String> repeat(URI intake, Iterable<String> numbers, Map<String, String> ledger) {
        try (Callers callers = new Callers("repeat", intake, () -> true, ledger, 0)) {
            numbers.forEach(callers::register);
            return callers.contradictions;
        }
    }

    private void callOn() {
        while (calling.get()) {
            if (!swamped.getAsBoolean()) {
                register(name + "-" + numbers.incrementAndGet());
            }
            pause();
        }
    }

    private void register(String number) {
        Map<String, Object> order = new HashMap<>(MATTERS.get(Math.floorMod(number.hashCode(), MATTERS.size())));
        order.put("externalNumber", number);
        Api.Answer answer = agent.post(tickets, order);
        while (!answer.done()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            pause();
            answer = agent.post(tickets, order);
        }
        remember(number, answer.body().path("ticketId").asString());
        if (number.hashCode() % 4 == 0) {
            Api.Answer again = agent.post(tickets, order);
            if (again.done()) {
                remember(number, again.body().path("ticketId").asString());
            }
        }
    }

    private void remember(String number, String ticketId) {
        String before = ledger.putIfAbsent(number, ticketId);
        if (before != null && !before.equals(ticketId)) {
            contradictions.add(number + ": " + before + " and " + ticketId);
        }
    }

    private void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }

    private static Map<String, Object> matter(String title, String category, String community, String estate) {
        return Map.of(
                "source",
                "fault-test",
                "channel",
                "PLATFORM",
                "kind",
                "COMPLAINT",
                "title",
                title,
                "description",
                title + "，请尽快处理。",
                "category",
                category,
                "place",
                Map.of("street", "shuyuanlu", "community", community, "estate", estate));
    }

    /** Lets the orders under way be answered, and takes no more. */
    void hangUp() throws InterruptedException {
        calling.set(false);
        threads.shutdown();
        if (!threads.awaitTermination(120, TimeUnit.SECONDS)) {
            throw new AssertionError("some orders were never answered");
        }
    }

    @Override
    public void close() {
        calling.set(false);
        threads.shutdownNow();
    }
}
