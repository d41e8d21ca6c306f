package io.yihu.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Registers tickets as a platform does. */
final class Tickets {
    private final Http platform;
    private final URI tickets;

    Tickets(Http platform, URI intake) {
        this.platform = platform;
        this.tickets = intake.resolve("/api/tickets");
    }

    boolean register() throws IOException, InterruptedException {
        return post().done();
    }

    Http.Answer post() throws IOException, InterruptedException {
        return platform.post(
                tickets,
                Map.of(
                        "source", "bench",
                        "externalNumber", UUID.randomUUID().toString(),
                        "channel", "PLATFORM",
                        "kind", "COMPLAINT",
                        "title", "松涛里小区下水道堵塞",
                        "description", "三号楼前污水外溢，臭气熏天，已多次反映，请尽快派人疏通并查明原因。",
                        "category", "drainage.blocked",
                        "place", Map.of("street", "shuyuanlu", "community", "songtao", "estate", "songtaoli")));
    }
}
