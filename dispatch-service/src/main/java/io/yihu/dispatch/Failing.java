package io.yihu.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tickets on which time's work failed: each is left alone for a while, twice as long after each failure, so that it does not stand before
 * those that are due after it. Forgets, and is lost with the process: then they are tried at once. Moments are {@link System#nanoTime}.
 */
final class Failing {
    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, Pause> tickets = new ConcurrentHashMap<>();

    /** Until when one is left alone, and how long the pause was. */
    private record Pause(long until, long nanos) {}

    /** It failed. */
    void failed(String ticket, long now) {
        tickets.compute(ticket, (id, before) -> {
            long nanos = before == null ? FIRST.toNanos() : Math.min(2 * before.nanos(), LONGEST.toNanos());
            return new Pause(now + nanos, nanos);
        });
    }

    /** It did not. */
    void served(String ticket) {
        tickets.remove(ticket);
    }

    /** Those to leave alone. One that nobody had to try again since long is forgotten: something else served it. */
    List<String> resting(long now) {
        tickets.values().removeIf(pause -> now - pause.until() > 2 * LONGEST.toNanos());
        return tickets.entrySet().stream()
                .filter(each -> each.getValue().until() - now > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many they are. */
    int count() {
        return tickets.size();
    }
}
