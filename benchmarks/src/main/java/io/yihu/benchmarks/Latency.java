package io.yihu.benchmarks;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Milliseconds from POST to the unit's record: registered, published, routed, stored, readable by the unit's clerk. */
final class Latency {
    private static final double MILLIS = 1e6;

    private final Tickets tickets;
    private final AllInOne house;

    Latency(Tickets tickets, AllInOne house) {
        this.tickets = tickets;
        this.house = house;
    }

    String measure(int times) throws IOException, InterruptedException {
        Http clerk = new Http(house.token("unit-clerk", "shizheng"));
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            String id = tickets.post().body().path("ticketId").asString();
            while (!clerk.get(house.uri(Part.DISPATCH).resolve("/api/work-items/" + id))
                    .done()) {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(500));
            }
            millis[i] = (System.nanoTime() - begun) / MILLIS;
        }
        Arrays.sort(millis);
        return "p50 %.1f ms, p99 %.1f ms, max %.1f ms (%d tickets)"
                .formatted(millis[times / 2], millis[times * 99 / 100], millis[times - 1], times);
    }
}
