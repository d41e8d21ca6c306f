package io.yihu.allinone.rest;

import io.yihu.events.EventJson;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A person or system at the house's REST interface. Faults of the network are answered as status 0. */
public final class Api {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(String role, @Nullable String unit) {
        return new Api(TestTokens.bearer(role, unit));
    }

    /** Status and body of an answer. */
    public record Answer(int status, JsonNode body) {
        public boolean done() {
            return status == 200 || status == 201;
        }
    }

    public Answer get(URI uri) {
        return send(request(uri).GET());
    }

    public Answer post(URI uri, Map<String, ?> body) {
        return send(request(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(EventJson.write(body))));
    }

    /** The answer as it came, whatever its format. */
    public String text(URI uri) {
        try {
            return HTTP.send(request(uri).GET().build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(25)).header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), tree(response.body()));
        } catch (IOException e) {
            return new Answer(0, JsonNodeFactory.instance.nullNode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, JsonNodeFactory.instance.nullNode());
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            return EventJson.mapper().readTree(body);
        } catch (tools.jackson.core.JacksonException e) {
            return JsonNodeFactory.instance.nullNode();
        }
    }
}
