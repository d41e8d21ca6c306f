package io.yihu.allinone.client;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Somebody with a token at the house's REST interface. */
public final class Person {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String token;

    /** With this token, over this connection. */
    public Person(HttpClient http, String token) {
        this.http = http;
        this.token = token;
    }

    /** Reads. */
    public Answer get(URI uri) {
        return send(request(uri).GET().build());
    }

    /** Asks for something. */
    public Answer post(URI uri, Map<String, ?> body) {
        return send(json(uri, body));
    }

    /** Asks for something that a repeat under the same key does not do again. */
    public Answer post(URI uri, Map<String, ?> body, String idempotencyKey) {
        HttpRequest once = HttpRequest.newBuilder(json(uri, body), (name, value) -> true)
                .header("Idempotency-Key", idempotencyKey)
                .build();
        return send(once);
    }

    private HttpRequest json(URI uri, Map<String, ?> body) {
        return request(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(EventJson.write(body)))
                .build();
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(TIMEOUT).header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) {
        String name = request.method() + " " + request.uri();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(name, response.statusCode(), tree(response.body()));
        } catch (IOException e) {
            throw new HouseException(name + " 无应答 was not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HouseException(name + " 被中断 was interrupted", e);
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            return body.length == 0
                    ? JsonNodeFactory.instance.nullNode()
                    : EventJson.mapper().readTree(body);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.nullNode();
        }
    }
}
