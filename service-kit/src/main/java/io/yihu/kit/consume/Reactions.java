package io.yihu.kit.consume;

import io.yihu.events.Envelope;
import io.yihu.events.TicketEvent;
import io.yihu.kit.trace.Correlation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Hands each event to its handler, in order per ticket, different tickets side by side. Events without a handler are
 * passed over.
 */
final class Reactions {
    private final Map<Class<?>, EventHandler<?>> handlers = new LinkedHashMap<>();
    private final ExecutorService workers;

    Reactions(List<EventHandler<?>> handlers, ExecutorService workers) {
        for (EventHandler<?> handler : handlers) {
            EventHandler<?> other = this.handlers.put(handler.reactsTo(), handler);
            if (other != null) {
                throw new IllegalStateException(
                        "two handlers for " + handler.reactsTo().getSimpleName());
            }
        }
        this.workers = workers;
    }

    /** A record once read: an event we react to, or nothing. */
    Optional<Received<?>> read(Inbound record) {
        Envelope envelope = RecordReader.envelope(record);
        return RecordReader.event(envelope, record)
                .filter(event -> handlers.containsKey(event.getClass()))
                .map(event -> new Received<>(envelope, event));
    }

    void react(List<Optional<Received<?>>> batch) {
        Map<String, List<Received<?>>> byTicket = new LinkedHashMap<>();
        batch.forEach(read -> read.ifPresent(r ->
                byTicket.computeIfAbsent(r.ticketId(), id -> new ArrayList<>()).add(r)));
        if (byTicket.size() <= 1) {
            byTicket.values().forEach(this::inOrder);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        byTicket.values().forEach(events -> running.add(workers.submit(() -> inOrder(events))));
        await(running);
    }

    private void inOrder(List<Received<?>> events) {
        events.forEach(this::handle);
    }

    @SuppressWarnings("unchecked") // a handler is registered under the class it reacts to
    private void handle(Received<?> received) {
        EventHandler<TicketEvent> handler =
                (EventHandler<TicketEvent>) handlers.get(received.event().getClass());
        if (handler != null) {
            Correlation.run(
                    received.envelope().correlationId(),
                    () -> Correlation.forTicket(
                            received.ticketId(), () -> handler.handle((Received<TicketEvent>) received)));
        }
    }

    /** Waits for all before failing for any, so that a retry never runs beside the first try. */
    private static void await(List<Future<?>> running) {
        RuntimeException failure = null;
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failure = new IllegalStateException("a reaction failed and will be tried again", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure = new IllegalStateException("interrupted while reacting", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
