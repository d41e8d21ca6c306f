package io.yihu.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request to a service under test, built up step by step over the JDK's own client. */
public final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final List<String> headers = new ArrayList<>();

    private Http(int port, @Nullable String token) {
        this.base = "http://127.0.0.1:" + port;
        if (token != null) {
            with("Authorization", "Bearer " + token);
        }
    }

    /** Nobody in particular. */
    public static Http anonymous(int port) {
        return new Http(port, null);
    }

    /** The holder of a token. */
    public static Http as(int port, String token) {
        return new Http(port, token);
    }

    /** With one more header. */
    public Http with(String header, String value) {
        headers.addAll(List.of(header, value));
        return this;
    }

    /** Reads. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** Sends JSON. */
    public Answer post(String path, String json) {
        return post(path, BodyPublishers.ofString(json));
    }

    /** Sends what claims to be JSON. */
    public Answer post(String path, BodyPublisher body) {
        if (!headers.contains("Content-Type")) {
            with("Content-Type", "application/json");
        }
        return send("POST", path, body);
    }

    /** Sends anything. */
    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        /** The status. */
        public int status() {
            return response.statusCode();
        }

        /** The body as it is. */
        public String body() {
            return response.body();
        }

        /** The first header of this name, or an empty text. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The body as JSON. */
        public JsonNode json() {
            return JsonMapper.shared().readTree(body());
        }
    }
}
