package io.yihu.benchmarks;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One person's requests. */
record Http(String token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Status and body. */
    record Answer(int status, JsonNode body) {
        boolean done() {
            return status == 200 || status == 201;
        }
    }

    Answer post(URI uri, Map<String, ?> body) throws IOException, InterruptedException {
        return send(request(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(EventJson.write(body))));
    }

    Answer get(URI uri) throws IOException, InterruptedException {
        return send(request(uri).GET());
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), EventJson.mapper().readTree(response.body()));
    }
}
