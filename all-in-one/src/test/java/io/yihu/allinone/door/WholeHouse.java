package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import io.yihu.allinone.Settings;
import io.yihu.doorkit.Visitor;
import io.yihu.identity.AdminClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Everything in one JVM as {@code yihu run} starts it, with an account for each role that is made when it is needed. */
final class WholeHouse implements AutoCloseable {
    static final String UNIT = "shizheng";
    static final String OTHER_UNIT = "chengguan";

    /** A clerk of {@value #OTHER_UNIT}. */
    static final String OTHER_CLERK = "other-clerk";

    private static final String MACHINE = "machine";
    private static final String CLERK = "unit-clerk";
    private static final JsonMapper JSON = new JsonMapper();

    private final AllInOne house;
    private final Path identity;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    private WholeHouse(AllInOne house, Path identity) {
        this.house = house;
        this.identity = identity;
    }

    static WholeHouse open(Path data) {
        return new WholeHouse(AllInOne.start(Settings.onFreePorts(data)), data.resolve("identity"));
    }

    URI address() {
        return house.uri(Part.FRONT_DOOR);
    }

    /** The browser in which the account of this role has signed in; a machine with a token of its own. */
    Visitor signedIn(String role) {
        return visitors.computeIfAbsent(role, this::enter);
    }

    /** Brings a token with this role. */
    Visitor machine(String role) {
        return new Visitor(address(), house.token(role, role.equals(CLERK) ? UNIT : null));
    }

    private Visitor enter(String role) {
        if (role.equals(MACHINE)) {
            return machine(MACHINE);
        }
        Visitor visitor = new Visitor(address());
        visitor.signIn(role, passwordOf(role), "/");
        return visitor;
    }

    /** A machine's token. */
    String token(String role) {
        return house.token(role, null);
    }

    /** Makes the account where it is missing, and lets it choose its password at the first sign-in. */
    String passwordOf(String user) {
        String password = "Own-password-of-nobody-1";
        if (known.add(user)) {
            Visitor first = new Visitor(address());
            String once = created(user, user.equals(OTHER_CLERK) ? CLERK : user);
            HttpResponse<String> change = first.signIn(user, once, "/");
            first.fill(change, Map.of("current", once, "password", password, "repeated", password));
        }
        return password;
    }

    /** A new account's one-time password. */
    String created(String user, String role) {
        Map<String, Object> account =
                new LinkedHashMap<>(Map.of("name", user, "displayName", "试用 " + user, "roles", List.of(role)));
        if (role.equals(CLERK)) {
            account.put("unit", user.equals(OTHER_CLERK) ? OTHER_UNIT : UNIT);
        }
        try {
            return AdminClient.of(identity)
                    .post("/api/accounts", account)
                    .path("oneTimePassword")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    }
}
