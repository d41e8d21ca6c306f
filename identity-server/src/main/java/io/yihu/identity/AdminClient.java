package io.yihu.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Administers a running authorization server with the command line's own token. */
public final class AdminClient {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private AdminClient(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * For the authorization server that last ran on this folder.
     *
     * @throws IOException none has, its secret may not be read, or it does not answer
     */
    public static AdminClient of(Path folder) throws IOException {
        TokenClient tokens = TokenClient.of(folder);
        return new AdminClient(tokens.address(), tokens.token("administrator", null));
    }

    /**
     * Reads.
     *
     * @throws IOException it is refused; the message says why
     */
    public JsonNode get(String path) throws IOException {
        return send(request(path));
    }

    /**
     * Does something.
     *
     * @throws IOException it is refused and nothing was changed; the message names the field
     */
    public JsonNode post(String path, Map<String, ?> body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            JsonNode body = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() >= 300) {
                throw new IOException(reason(body));
            }
            return body;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (JacksonException e) {
            throw new IOException("unreadable answer", e);
        }
    }

    private static String reason(JsonNode problem) {
        String field = problem.path("field").asString("");
        return (field.isEmpty() ? "" : field + ": ") + problem.path("detail").asString("refused");
    }
}
