package io.yihu.allinone.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedPortTest {
    private HttpServer one;
    private HttpServer two;
    private SharedPort shared;

    @BeforeEach
    void start() throws IOException {
        one = instance("one");
        two = instance("two");
        shared = SharedPort.open(
                0, List.of(one.getAddress().getPort(), two.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        shared.close();
        one.stop(0);
        two.stop(0);
    }

    @Test
    void connections_take_turns() {
        assertThat(IntStream.range(0, 4).mapToObj(i -> ask("hello")).toList())
                .containsExactlyInAnyOrder("one hello", "one hello", "two hello", "two hello");
    }

    @Test
    void what_one_no_longer_takes_goes_to_the_other() {
        one.stop(0);

        assertThat(IntStream.range(0, 6).mapToObj(i -> ask("still there?")).toList())
                .containsOnly("two still there?");
    }

    @Test
    void a_long_body_arrives_whole() {
        String body = "长".repeat(400_000);

        assertThat(ask(body)).hasSize(body.length() + 4).endsWith(body);
    }

    @Test
    void where_nobody_is_left_the_caller_is_told_by_the_end_of_the_connection() {
        one.stop(0);
        two.stop(0);

        assertThatThrownBy(() -> send("anybody?")).isInstanceOf(IOException.class);
    }

    private String ask(String body) {
        try {
            return send(body);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** On a connection of its own. */
    private String send(String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + shared.port()))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpServer instance(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] said = exchange.getRequestBody().readAllBytes();
            byte[] answer = (name + " " + new String(said, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}
