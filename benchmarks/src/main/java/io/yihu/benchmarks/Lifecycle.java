package io.yihu.benchmarks;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Register, wait for the assignment, sign, resolve, and read back in intake that the caller is to be called. */
final class Lifecycle {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Tickets tickets;
    private final Http clerk;
    private final Http agent;
    private final AllInOne house;

    Lifecycle(Tickets tickets, AllInOne house) {
        this.tickets = tickets;
        this.house = house;
        this.clerk = new Http(house.token("unit-clerk", "shizheng"));
        this.agent = new Http(house.token("agent", null));
    }

    boolean once() throws IOException, InterruptedException {
        String id = tickets.post().body().path("ticketId").asString();
        URI item = house.uri(Part.DISPATCH).resolve("/api/work-items/" + id);
        awaitStatus(clerk, item, "DISPATCHED");
        boolean worked = clerk.post(URI.create(item + "/sign"), Map.of()).done()
                && clerk.post(
                                URI.create(item + "/resolve"),
                                Map.of(
                                        "contact",
                                        Map.of("channel", "PHONE", "result", "REACHED"),
                                        "outcome",
                                        "SOLVED",
                                        "publicText",
                                        "已疏通。"))
                        .done();
        awaitStatus(agent, house.uri(Part.INTAKE).resolve("/api/tickets/" + id), "CALLBACK");
        return worked;
    }

    private static void awaitStatus(Http reader, URI uri, String status) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var body = reader.get(uri).body().path("status");
            if (status.equals(body.asString(""))
                    || status.equals(body.path("code").asString(""))) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        throw new IllegalStateException(uri + " never became " + status);
    }
}
