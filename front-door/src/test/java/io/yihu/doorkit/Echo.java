package io.yihu.doorkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Stands where a service stands and keeps what arrives there. */
public final class Echo implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();

    /** A request as it arrived. */
    public record Seen(String method, String uri, Map<String, String> headers, String body) {
        /** A header, whatever its case. */
        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    private Echo(HttpServer server) {
        this.server = server;
    }

    /** On a free port. */
    public static Echo start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Echo echo = new Echo(server);
        server.createContext("/", echo::answer);
        server.start();
        return echo;
    }

    /** Where. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What came last. */
    public Seen last() {
        Seen last = null;
        for (Seen next = seen.poll(); next != null; next = seen.poll()) {
            last = next;
        }
        if (last == null) {
            throw new AssertionError("nothing arrived");
        }
        return last;
    }

    /** Whether nothing arrived. */
    public boolean nothing() {
        return seen.isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String uri = exchange.getRequestURI().toString();
        seen.add(new Seen(exchange.getRequestMethod(), uri, headers, body));
        boolean refuse = uri.contains("refuse-me");
        byte[] answer = (refuse
                        ? "{\"type\":\"urn:yihu:problem:not-found\",\"title\":\"未找到\",\"status\":404,"
                                + "\"detail\":\"没有这个工单\",\"reason\":\"no-such-ticket\"}"
                        : "<p>echo</p>")
                .getBytes(UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", refuse ? "application/problem+json" : "text/html;charset=UTF-8");
        exchange.getResponseHeaders().set("Set-Cookie", "TRACKER=1");
        exchange.sendResponseHeaders(refuse ? 404 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
