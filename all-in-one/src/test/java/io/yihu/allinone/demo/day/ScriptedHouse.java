package io.yihu.allinone.demo.day;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.yihu.allinone.client.House;
import io.yihu.events.EventJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The least of a house: answers every request as the services do where all goes well, at one address. Whatever another
 * service has to do first takes one look in vain. It counts nothing.
 */
final class ScriptedHouse implements AutoCloseable {
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Map<String, Life> lives = new ConcurrentHashMap<>();
    private final boolean dispatches;

    /** Where a ticket stands. */
    private static final class Life {
        private int round;
        private boolean looked;
        private boolean due;
        private boolean closed;
        private String lead = "zhifa";
    }

    private record Reply(int status, Map<String, ?> body) {}

    /** One that never dispatches anything lets every ticket wait. */
    ScriptedHouse(boolean dispatches) throws IOException {
        this.dispatches = dispatches;
        server.createContext("/", this::handle);
        server.start();
    }

    House house() {
        URI at = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new House(at, at, at, at, (role, unit) -> unit == null ? role : role + ":" + unit);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        JsonNode body = EventJson.mapper().readTree(sent.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : sent);
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
        Reply reply = reply(exchange.getRequestMethod(), path, body);
        byte[] json = EventJson.write(reply.body());
        exchange.sendResponseHeaders(reply.status(), json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    private Reply reply(String method, String[] path, JsonNode body) {
        if (path[1].equals("reports")) {
            return new Reply(200, Map.of("from", "2026-01-01T00:00:00Z", "units", List.of()));
        }
        if (path.length == 2) {
            String id = body.path("externalNumber").asString("");
            return method.equals("GET") ? new Reply(404, Map.of()) : registered(id);
        }
        Life life = lives.get(path[2]);
        return switch (path[1]) {
            case "tickets" -> told(path[2], life);
            case "work-items" -> work(path.length == 3 ? "look" : path[path.length - 1], life, body);
            default -> path.length == 3 ? callBack(life) : answered(life, body);
        };
    }

    private Reply registered(String id) {
        lives.put(id, new Life());
        return new Reply(201, Map.of("ticketId", id));
    }

    private Reply told(String id, Life life) {
        String status = life.closed ? "CLOSED" : "SIGNED";
        return new Reply(
                200,
                Map.of(
                        "ticketId", id,
                        "status", Map.of("code", status, "zh", "结案", "en", "closed"),
                        "timeline", List.of(Map.of("at", "2026-11-23T01:02:03Z", "zh", "已登记", "en", "registered"))));
    }

    private Reply work(String step, Life life, JsonNode body) {
        switch (step) {
            case "look" -> {
                if (!dispatches || !life.looked) {
                    life.looked = true;
                    return new Reply(404, Map.of());
                }
                life.round = Math.max(1, life.round);
            }
            case "return" -> life.lead = body.path("suggestedUnit").asString();
            case "resolve" -> life.due = true;
            default -> {}
        }
        Map<String, Object> item = new HashMap<>(Map.of("leadUnit", life.lead, "round", life.round));
        item.put("clocks", Map.of("resolve", Map.of("overdue", false)));
        return new Reply(200, item);
    }

    private Reply callBack(Life life) {
        return life.due ? new Reply(200, Map.of("dueRound", life.round)) : new Reply(404, Map.of());
    }

    private Reply answered(Life life, JsonNode body) {
        life.due = false;
        life.closed = body.path("solved").asBoolean();
        life.round += life.closed ? 0 : 1;
        return new Reply(200, Map.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
