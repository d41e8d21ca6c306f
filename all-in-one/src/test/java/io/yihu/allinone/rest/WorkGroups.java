package io.yihu.allinone.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.setup.SetupZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An administrator who puts a work group into the tables of a running house. */
public final class WorkGroups {
    private static final String FILE = "notice-groups.csv";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private WorkGroups() {}

    /**
     * The tables as they are, with this one group.
     *
     * @param setup ends with {@code /api/dispatch-setup/versions}
     */
    public static void use(URI setup, String token, String row) {
        HttpResponse<byte[]> present =
                send(request(URI.create(setup + "/current/files"), token).GET());
        Map<String, byte[]> files =
                new LinkedHashMap<>(SetupZip.unpack(present.body()).files());
        String header = new String(files.get(FILE), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        files.put(FILE, (header + "\r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> taken = send(request(setup, token)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(SetupZip.pack(files))));
        assertThat(taken.statusCode())
                .as(new String(taken.body(), StandardCharsets.UTF_8))
                .isIn(200, 201);
    }

    private static HttpRequest.Builder request(URI uri, String token) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
