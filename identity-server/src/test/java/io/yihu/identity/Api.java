package io.yihu.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the JSON interface with a bearer token. */
final class Api {

    private final String address;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    Reply get(String path) throws Exception {
        return send(request(path));
    }

    Reply post(String path, Map<String, ?> body) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    Reply post(String path) throws Exception {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    Reply postIfMatch(String path, String etag) throws Exception {
        return send(request(path).header("If-Match", etag).POST(HttpRequest.BodyPublishers.noBody()));
    }

    static Map<String, Object> account(String name, String unit, List<String> roles) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("displayName", "测试员 " + name);
        body.put("roles", roles);
        if (unit != null) {
            body.put("unit", unit);
        }
        return body;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request) throws Exception {
        return new Reply(http.send(request.build(), BodyHandlers.ofString()));
    }
}
