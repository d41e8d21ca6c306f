package io.yihu.allinone.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody who works in the house, each with a token fetched once. For one thread. */
public final class People {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Person> known = new HashMap<>();
    private final TokenSource tokens;

    /** With tokens from here. */
    public People(TokenSource tokens) {
        this.tokens = tokens;
    }

    /** Registers (受理员). */
    public Person agent() {
        return person("agent", null);
    }

    /** Dispatches (派单员). */
    public Person dispatcher() {
        return person("dispatcher", null);
    }

    /** Works in this unit (承办单位). */
    public Person clerk(String unit) {
        return person("unit-clerk", unit);
    }

    /** Calls back (回访员). */
    public Person caller() {
        return person("callback-clerk", null);
    }

    /** Oversees. */
    public Person supervisor() {
        return person("supervisor", null);
    }

    /** Runs the machines. */
    public Person operations() {
        return person("operations", null);
    }

    /** Looks after the office's own data. */
    public Person administrator() {
        return person("administrator", null);
    }

    private Person person(String role, @Nullable String unit) {
        return known.computeIfAbsent(role + " " + unit, name -> new Person(http, token(role, unit)));
    }

    private String token(String role, @Nullable String unit) {
        try {
            return tokens.token(role, unit);
        } catch (IOException e) {
            throw new HouseException("没有令牌 no token for " + role + ": " + e.getMessage(), e);
        }
    }
}
