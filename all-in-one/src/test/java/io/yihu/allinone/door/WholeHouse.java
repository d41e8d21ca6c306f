package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import io.yihu.allinone.Settings;
import io.yihu.doorkit.Account;
import io.yihu.doorkit.Door;
import io.yihu.doorkit.TestIdentity;
import io.yihu.doorkit.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Everything in one JVM as {@code yihu run} starts it, with an identity server that has a log-in page. */
final class WholeHouse implements AutoCloseable {
    static final String UNIT = "shizheng";
    static final String OTHER_UNIT = "chengguan";
    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";
    private static final JsonMapper JSON = new JsonMapper();

    private final TestIdentity identity;
    private final AllInOne house;
    private final URI address;

    private WholeHouse(TestIdentity identity, AllInOne house, URI address) {
        this.identity = identity;
        this.house = house;
        this.address = address;
    }

    static WholeHouse open(Path data) throws IOException {
        int port = Door.freePort();
        URI address = URI.create("http://localhost:" + port);
        List<Account> people = Stream.concat(
                        Account.perRole(UNIT).stream(),
                        Stream.of(
                                new Account("other-clerk", "other-clerk", List.of("unit-clerk"), OTHER_UNIT),
                                new Account("machine", "machine", List.of("machine"), null)))
                .toList();
        TestIdentity identity = TestIdentity.start(new TestIdentity.Setup(address, Duration.ofMinutes(30), people));
        Files.createDirectories(data.resolve("identity"));
        Files.writeString(data.resolve("identity/front-door-secret"), TestIdentity.SECRET);
        Settings settings = Settings.onFreePorts(data)
                .withPort(Part.FRONT_DOOR, port)
                .with("yihu.front-door.targets.identity", identity.uri().toString())
                .with(JWT + "issuer-uri", address + "/identity")
                .with(JWT + "jwk-set-uri", identity.jwksUri());
        return new WholeHouse(identity, AllInOne.start(settings), address);
    }

    URI address() {
        return address;
    }

    Visitor signedIn(String user) {
        Visitor visitor = new Visitor(address);
        visitor.signIn(user, "/");
        return visitor;
    }

    /** Registers a ticket as an agent does, through the front door; its number. */
    static String register(Visitor agent, String title, @Nullable String category) {
        Map<String, Object> appeal = new LinkedHashMap<>(Map.of(
                "source", "desk", "channel", "HOTLINE", "kind", "COMPLAINT", "title", title, "description", title));
        if (category != null) {
            appeal.put("category", category);
            appeal.put("place", Map.of("street", "shuyuanlu", "community", "songtao", "estate", "songtaoli"));
        }
        HttpResponse<String> answer = agent.post("/api/tickets", JSON.writeValueAsString(appeal));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("ticketId").asString();
    }

    @Override
    public void close() {
        house.close();
        identity.close();
    }
}
