package io.yihu.benchmarks;

import static java.net.HttpURLConnection.HTTP_BAD_REQUEST;
import static java.net.HttpURLConnection.HTTP_CREATED;
import static java.net.HttpURLConnection.HTTP_OK;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One person's requests, over connections kept open, with as little work of the client's own as Java offers. */
record Http(String token) {
    private static final int TIMEOUT_MILLIS = 20_000;

    /** Status and body. */
    record Answer(int status, JsonNode body) {
        boolean done() {
            return status == HTTP_OK || status == HTTP_CREATED;
        }
    }

    Answer post(URI uri, Map<String, ?> body) throws IOException {
        HttpURLConnection connection = connection(uri);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        byte[] bytes = EventJson.write(body);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return answer(connection);
    }

    Answer get(URI uri) throws IOException {
        return answer(connection(uri));
    }

    private HttpURLConnection connection(URI uri) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        InputStream stream = status < HTTP_BAD_REQUEST ? connection.getInputStream() : connection.getErrorStream();
        try (InputStream body = stream == null ? InputStream.nullInputStream() : stream) {
            return new Answer(status, EventJson.mapper().readTree(body.readAllBytes()));
        }
    }
}
