package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.doorkit.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people try who should not get in, with the house's own identity server behind the door. */
abstract class Intruders {
    private static final int TOO_MANY = 429;

    private final WholeHouse house = DoorTest.house();

    @Test
    void guessing_a_password_is_slowed_down_whatever_address_the_guesser_claims() {
        house.created("guessed", "supervisor");
        Visitor guesser = new Visitor(house.address());
        String csrf = Visitor.csrf(guesser.follow("/").body()).orElseThrow();
        int status = 0;
        for (int guess = 0; guess < 6 && status != TOO_MANY; guess++) {
            Map<String, String> typed = Map.of("account", "guessed", "password", "guess-" + guess, "_csrf", csrf);
            status = guesser.submit("/identity/login", typed, "X-Forwarded-For", "203.0.113." + guess)
                    .statusCode();
        }

        assertThat(status).isEqualTo(TOO_MANY);
    }

    @ParameterizedTest
    @CsvSource({
        "accounts, administrator",
        "clients, administrator",
        "audit, administrator auditor",
    })
    void accounts_are_for_the_administrator_and_the_audit_for_the_auditor_too(String what, String allowed) {
        for (String role :
                List.of("administrator", "auditor", "supervisor", "dispatcher", "unit-clerk", "operations")) {
            int expected = List.of(allowed.split(" ")).contains(role) ? 200 : 403;
            Visitor visitor = house.signedIn(role);

            assertThat(visitor.open("/identity/" + what).statusCode()).as(role).isEqualTo(expected);
            assertThat(visitor.ask("GET", "/identity/api/" + what).statusCode())
                    .as(role)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_request_of_a_session_that_changes_something_needs_the_sessions_token() {
        Visitor agent = house.signedIn("agent");

        HttpResponse<String> forged = agent.ask("POST", "/api/tickets", "Content-Type", "application/json");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("no-csrf-token");
        assertThat(agent.submit("/identity/logout", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void the_code_of_a_sign_in_goes_to_this_house_only() {
        HttpResponse<String> answer = house.signedIn("dispatcher")
                .open("/identity/oauth2/authorize?response_type=code&client_id=front-door&scope=openid"
                        + "&redirect_uri=https%3A%2F%2Felsewhere.invalid%2F&state=s"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void a_code_that_nobody_asked_for_signs_nobody_in() {
        Visitor visitor = new Visitor(house.address());

        HttpResponse<String> answer = visitor.follow("/login/oauth2/code/yihu?code=planted&state=planted");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("登录未完成");
        assertThat(visitor.ask("GET", "/api/work-items").statusCode()).isEqualTo(401);
    }

    @Test
    void what_runs_the_services_is_no_business_of_the_outside() {
        Visitor operations = new Visitor(house.address(), house.token("operations"));

        assertThat(operations.ask("GET", "/actuator/env").statusCode()).isIn(401, 403, 404);
        assertThat(operations.ask("POST", "/actuator/republish").statusCode()).isIn(401, 403, 404);
        assertThat(operations.ask("GET", "/actuator/health").statusCode()).isEqualTo(200);
    }
}
