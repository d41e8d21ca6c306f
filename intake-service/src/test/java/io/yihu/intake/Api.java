package io.yihu.intake;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a client sees it. */
final class Api {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final String token;
    private final String contentType;
    private final List<String> headers = new ArrayList<>();

    Api(int port, String token) {
        this(port, token, "application/json");
    }

    Api(int port, String token, String contentType) {
        this.port = port;
        this.token = token;
        this.contentType = contentType;
    }

    record Answer(int status, String text, HttpResponse<String> raw) {
        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        String at(String pointer) {
            JsonNode node = json().at(pointer);
            return node.isMissingNode() || node.isNull() ? null : node.asString();
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    Api with(String header, String value) {
        headers.addAll(List.of(header, value));
        return this;
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer post(String path, String json) {
        return post(path, BodyPublishers.ofString(json));
    }

    Answer post(String path, BodyPublisher body) {
        return send("POST", path, body);
    }

    /** Sends a form as a browser does. */
    Answer form(String path, String fields) {
        Api browser = new Api(port, token, "application/x-www-form-urlencoded");
        browser.headers.addAll(headers);
        return browser.post(path, fields);
    }

    private Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType)
                .method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
