package io.yihu.allinone.office;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The set-up of one service, as its administrator sees it over HTTP. */
final class SetupApi {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String name;
    private final URI base;
    private final String token;

    SetupApi(String name, URI base, String token) {
        this.name = name;
        this.base = base;
        this.token = token;
    }

    /** A status and what came with it. */
    record Answer(int status, byte[] body) {
        boolean done() {
            return status == 200 || status == 201;
        }

        JsonNode json() {
            try {
                return EventJson.mapper().readTree(body);
            } catch (JacksonException e) {
                return EventJson.mapper().createObjectNode();
            }
        }
    }

    String name() {
        return name;
    }

    Answer check(byte[] zip) {
        return send(request("check").header("Content-Type", "application/zip").POST(BodyPublishers.ofByteArray(zip)));
    }

    /** @param seen the version that was looked at */
    Answer accept(byte[] zip, int seen) {
        return send(request("versions")
                .header("Content-Type", "application/zip")
                .header("If-Match", "\"" + seen + "\"")
                .POST(BodyPublishers.ofByteArray(zip)));
    }

    /** The version that counts. */
    Answer current() {
        return send(request("versions/current").GET());
    }

    Answer files(String version) {
        return send(request("versions/" + version + "/files").GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
