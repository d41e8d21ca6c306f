package io.yihu.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Pages as a browser asks for them. */
final class WebPages {
    /** What the front door gives forms. */
    static final String CSRF = "csrf-of-the-door";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private WebPages() {}

    static HttpResponse<String> get(int port, String token, String path) {
        return send(request(port, token, path).GET(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<byte[]> file(int port, String token, String path) {
        return send(request(port, token, path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static HttpResponse<String> submit(int port, String token, String path, String fields) {
        return send(form(request(port, token, path), fields), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<byte[]> fileOf(int port, String token, String path, String fields) {
        return send(form(request(port, token, path), fields), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, String fields) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    private static HttpRequest.Builder request(int port, String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html")
                .header("X-Yihu-Csrf", CSRF);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
