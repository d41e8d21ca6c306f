package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.doorkit.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every endpoint that the services describe, asked by every role, by nobody, and by another unit's clerk. What is
 * expected was written by hand in {@code access-matrix.txt}; an endpoint without a line there fails.
 */
abstract class AccessMatrix {
    private static final List<String> ROLES = List.of(
            "agent",
            "dispatcher",
            "unit-clerk",
            "callback-clerk",
            "supervisor",
            "auditor",
            "administrator",
            "operations",
            "machine");
    private static final List<String> SERVICES = List.of("intake", "dispatch", "feedback", "analytics", "identity");
    private static final String NO_TICKET = "000000-0000-0000";

    private static Map<String, Visitor> visitors;
    private static Set<Endpoint> described;

    private final WholeHouse house = DoorTest.house();

    @BeforeAll
    static void ask() {
        visitors = new TreeMap<>();
        ROLES.forEach(role -> visitors.put(role, DoorTest.house().signedIn(role)));
        described = new TreeSet<>();
        SERVICES.forEach(service -> described.addAll(describedBy(service)));
    }

    @Test
    void every_endpoint_has_a_line_and_every_line_an_endpoint() throws IOException {
        assertThat(described).hasSizeGreaterThan(25);
        assertThat(Matrix.read().keySet()).isEqualTo(described);
    }

    @Test
    void every_role_gets_in_where_the_table_says_so_and_nowhere_else() throws IOException {
        List<String> holes = new ArrayList<>();
        Matrix.read().forEach((endpoint, line) -> {
            for (String role : ROLES) {
                Visitor visitor = endpoint.ofIdentity() ? house.machine(role) : visitors.get(role);
                boolean in = !refused(visitor, endpoint, NO_TICKET);
                if (in != line.roles().contains(role)) {
                    holes.add(role + (in ? " gets into " : " is kept out of ") + endpoint);
                }
            }
        });
        assertThat(holes).isEmpty();
    }

    @Test
    void nobody_gets_in_without_signing_in_but_where_the_table_says_anybody() throws IOException {
        Visitor nobody = new Visitor(house.address());

        Matrix.read().forEach((endpoint, line) -> {
            int status = endpoint.ask(nobody, NO_TICKET).statusCode();
            assertThat(status == 401)
                    .as("%s answers nobody %s", endpoint, status)
                    .isEqualTo(!line.ofAnybody());
        });
    }

    @Test
    void another_units_clerk_gets_nothing_of_a_units_ticket() throws IOException {
        String title = "松涛里污水外溢";
        String ticket = WholeHouse.register(visitors.get("agent"), title, "drainage.blocked");
        Visitor own = visitors.get("unit-clerk");
        Endpoint detail = new Endpoint("GET", "/api/work-items/{ticketId}");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(detail.ask(own, ticket).body()).contains(title));
        Visitor other = house.signedIn(WholeHouse.OTHER_CLERK);

        List<String> holes = new ArrayList<>();
        Matrix.read().forEach((endpoint, line) -> {
            if (line.ofUnit()) {
                var answer = endpoint.ask(other, ticket);
                if (tells(answer.body(), endpoint, ticket, title) || !asExpected(answer, line.foreign())) {
                    holes.add(endpoint + " answers " + answer.statusCode() + ": " + answer.body());
                }
            }
        });
        assertThat(holes).isEmpty();
        assertThat(detail.ask(own, ticket).body()).contains("DISPATCHED");
    }

    /** A refusal names the ticket that was asked for, and nothing of it. */
    private static boolean tells(String body, Endpoint endpoint, String ticket, String title) {
        return body.contains(title) || !endpoint.namesOneOf() && body.contains(ticket);
    }

    /** Refused for the unit's sake, not the role's. */
    private static boolean asExpected(HttpResponse<String> answer, int expected) {
        boolean ofUnits =
                answer.body().contains("\"other-units-") || answer.body().contains("\"own-unit-only\"");
        return answer.statusCode() == expected && (expected != 403 || ofUnits);
    }

    private static boolean refused(Visitor visitor, Endpoint endpoint, String ticket) {
        var answer = endpoint.ask(visitor, ticket);
        assertThat(answer.statusCode()).as("%s: %s", endpoint, answer.body()).isNotIn(401, 500, 503);
        return answer.statusCode() == 403 && answer.body().contains("\"not-allowed\"");
    }

    private static List<Endpoint> describedBy(String service) {
        JsonNode document = new JsonMapper()
                .readTree(visitors.get("dispatcher")
                        .ask("GET", "/api-docs/" + service)
                        .body());
        String below = URI.create(document.path("servers").path(0).path("url").asString())
                .getPath();
        List<Endpoint> endpoints = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), below + path.getKey()))));
        return endpoints;
    }
}
