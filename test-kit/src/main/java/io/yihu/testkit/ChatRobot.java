package io.yihu.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A group chat's robot over real HTTP: takes every message, unless it is told how to answer the next ones. */
public final class ChatRobot implements AutoCloseable {
    private static final String TAKEN = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private static final int HANGS = -1;

    /** A message as it came. */
    public record Heard(String query, String body) {}

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private ChatRobot(HttpServer server) {
        this.server = server;
    }

    /** On a free port of this machine. */
    public static ChatRobot start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ChatRobot robot = new ChatRobot(server);
            server.createContext("/", robot::answer);
            server.setExecutor(robot.threads);
            server.start();
            return robot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, with a secret in it as real ones have. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send?key=secret-of-the-robot");
    }

    /** One of the next messages is answered like this. */
    public ChatRobot then(int status, String body) {
        answers.add(new Answer(status, body));
        return this;
    }

    /** One of the next messages is not answered at all. */
    public ChatRobot thenHangs() {
        answers.add(new Answer(HANGS, ""));
        return this;
    }

    /** What came with this in it, answered well or not. */
    public List<Heard> heard(String text) {
        return heard.stream().filter(each -> each.body().contains(text)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(new Heard(exchange.getRequestURI().getRawQuery(), body));
        Answer next = answers.poll();
        Answer answer = next == null ? new Answer(200, TAKEN) : next;
        if (answer.status() == HANGS) {
            hang();
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(
                answer.status() == HANGS ? 500 : answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void hang() {
        try {
            closed.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
