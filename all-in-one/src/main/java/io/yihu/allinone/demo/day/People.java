package io.yihu.allinone.demo.day;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody who works in the house, each with a token fetched once. For one thread. */
final class People {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Person> known = new HashMap<>();
    private final TokenSource tokens;

    People(TokenSource tokens) {
        this.tokens = tokens;
    }

    Person agent() {
        return person("agent", null);
    }

    Person dispatcher() {
        return person("dispatcher", null);
    }

    Person clerk(String unit) {
        return person("unit-clerk", unit);
    }

    Person caller() {
        return person("callback-clerk", null);
    }

    Person supervisor() {
        return person("supervisor", null);
    }

    private Person person(String role, @Nullable String unit) {
        return known.computeIfAbsent(role + " " + unit, name -> new Person(http, token(role, unit)));
    }

    private String token(String role, @Nullable String unit) {
        try {
            return tokens.token(role, unit);
        } catch (IOException e) {
            throw new DemoException("没有令牌 no token for " + role + ": " + e.getMessage(), e);
        }
    }
}
