package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer over HTTP. */
record Reply(HttpResponse<String> http) {

    int status() {
        return http.statusCode();
    }

    String body() {
        return http.body();
    }

    String location() {
        return http.headers().firstValue("Location").orElse("");
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    Reply expect(int status) {
        assertThat(status()).as("%s %s", location(), body()).isEqualTo(status);
        return this;
    }
}
