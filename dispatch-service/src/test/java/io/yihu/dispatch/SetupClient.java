package io.yihu.dispatch;

import io.yihu.events.EventJson;
import io.yihu.kit.setup.SetupZip;
import io.yihu.testkit.TestTokens;
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
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An administrator at one running instance of dispatch. */
final class SetupClient {
    /** What intake has: dispatch only reads the codes. */
    private static final String PLACES = String.join(
            "\n",
            "code",
            "shuyuanlu",
            "songtao",
            "xintai",
            "haiguan",
            "shuyuan",
            "jianshelu",
            "songtaoli",
            "haiguanlukou");

    private static final String CATEGORIES = String.join(
            "\n",
            "code",
            "drainage.blocked",
            "lighting.broken",
            "water.outage",
            "noise.commercial",
            "street.vendors",
            "sanitation.garbage",
            "traffic.parking",
            "housing.property",
            "market.consumer",
            "labour.wages",
            "inquiry.policy");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    SetupClient(int port) {
        this.port = port;
    }

    record Answer(int status, byte[] body, HttpResponse<byte[]> raw) {
        JsonNode json() {
            return EventJson.mapper().readTree(body);
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    /** The folder as a request body. */
    static byte[] zip(PackagedTables tables) {
        Map<String, byte[]> files = new LinkedHashMap<>(tables.files());
        files.put("places.csv", PLACES.getBytes(StandardCharsets.UTF_8));
        files.put("categories.csv", CATEGORIES.getBytes(StandardCharsets.UTF_8));
        return SetupZip.pack(files);
    }

    Answer check(PackagedTables tables) {
        return post("administrator", "/check", zip(tables));
    }

    Answer accept(PackagedTables tables, String... headers) {
        return post("administrator", "/versions", zip(tables), headers);
    }

    Answer post(String role, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = request(role, "/api/dispatch-setup" + path)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer get(String role, String path) {
        return send(request(role, path).GET());
    }

    /** A command without a body. */
    Answer command(String role, String path) {
        return send(request(role, path).POST(BodyPublishers.noBody()));
    }

    /** A step of a unit on a ticket. */
    Answer step(String unit, String ticket, String step, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/work-items/" + ticket + step))
                .header("Authorization", "Bearer " + TestTokens.bearer("unit-clerk", unit))
                .POST(BodyPublishers.ofString(body));
        return send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    /** A supervisor writes to the unit that leads. */
    Answer instruct(String ticket, String words) {
        return send(request("supervisor", "/api/work-items/" + ticket + "/instruction")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"" + words + "\"}")));
    }

    /** A dispatcher sends a ticket on that went to the wrong unit. */
    Answer redirect(String ticket, String unit) {
        return send(request("dispatcher", "/api/work-items/" + ticket + "/move/redirect")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"toUnit\":\"" + unit + "\",\"reason\":\"职责清单另有规定\"}")));
    }

    int current() {
        return get("administrator", "/api/dispatch-setup/versions/current")
                .json()
                .path("number")
                .asInt();
    }

    List<String> states() {
        return get("auditor", "/api/dispatch-setup/versions")
                .json()
                .path("items")
                .valueStream()
                .map(v -> v.path("number").asInt() + " " + v.path("state").asString())
                .toList();
    }

    String catalogueVersion() {
        return get("dispatcher", "/api/catalogue").text("/version");
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.bearer(role, null));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
