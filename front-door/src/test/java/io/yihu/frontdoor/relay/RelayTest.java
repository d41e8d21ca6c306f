package io.yihu.frontdoor.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.doorkit.Door;
import io.yihu.doorkit.Echo;
import io.yihu.doorkit.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static Door door;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws IOException {
        door = Door.open(Duration.ofMinutes(30));
        visitor = door.visitor();
        visitor.signIn("dispatcher", "/dispatch/x");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_machines_own_token_passes_untouched_and_makes_no_session() {
        HttpResponse<String> answer =
                door.visitor().ask("POST", "/api/work-items/1/sign", "Authorization", "Bearer machine-token");

        Echo.Seen seen = door.echo().last();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(seen.header("Authorization")).contains("Bearer machine-token");
        assertThat(seen.header("X-Yihu-Csrf")).isEmpty();
    }

    @Test
    void without_session_and_token_machines_get_401() {
        HttpResponse<String> answer = door.visitor().ask("GET", "/api/tickets/1", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("urn:yihu:problem:unauthenticated");
    }

    @Test
    void another_scheme_of_authorization_never_reaches_a_service() {
        visitor.ask("GET", "/api/work-items", "Authorization", "Basic eDp5");

        assertThat(door.echo().last().header("Authorization").orElseThrow()).startsWith("Bearer ey");
    }

    @Test
    void nobody_is_believed_who_says_where_a_request_came_from() {
        visitor.ask(
                "GET",
                "/api/work-items",
                "X-Forwarded-Host",
                "evil.invalid",
                "Forwarded",
                "host=evil",
                "X-Yihu-Csrf",
                "x");

        Echo.Seen seen = door.echo().last();
        assertThat(seen.header("X-Forwarded-Host")).contains(door.address().getAuthority());
        assertThat(seen.header("Forwarded")).isEmpty();
        assertThat(seen.header("X-Yihu-Csrf").orElseThrow()).isNotEqualTo("x");
    }

    @Test
    void the_chosen_language_goes_along() {
        Visitor english = door.visitor();
        english.signIn("dispatcher", "/dispatch/x");
        assertThat(english.open("/language/en?back=/dispatch/x").statusCode()).isEqualTo(303);

        english.open("/dispatch/x");

        assertThat(door.echo().last().header("Accept-Language")).contains("en");
    }

    @Test
    void a_form_without_its_token_is_refused_and_nothing_arrives() {
        door.echo().nothing();
        visitor.open("/dispatch/x");
        door.echo().last();

        HttpResponse<String> forged = visitor.submit("/dispatch/tickets/1/sign", Map.of("a", "b"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(door.echo().nothing()).isTrue();
    }

    @Test
    void a_form_with_its_token_arrives_as_it_was_typed() {
        visitor.open("/dispatch/x");
        String csrf = door.echo().last().header("X-Yihu-Csrf").orElseThrow();

        HttpResponse<String> answer =
                visitor.submit("/dispatch/tickets/1/resolve", Map.of("_csrf", csrf, "publicText", "已疏通 & 清洗"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(door.echo().last().body()).contains("publicText=%E5%B7%B2%E7%96%8F%E9%80%9A+%26+%E6%B8%85%E6%B4%97");
    }

    @Test
    void a_form_of_an_ended_session_leads_back_to_its_page_after_signing_in() {
        Visitor late = door.visitor();

        HttpResponse<String> answer = late.submit(
                "/dispatch/tickets/1/resolve",
                Map.of("publicText", "x"),
                "Referer",
                door.address() + "/dispatch/ticket-1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(late.signIn(
                                "dispatcher",
                                answer.headers().firstValue("Location").orElseThrow())
                        .uri()
                        .getPath())
                .isEqualTo("/dispatch/ticket-1");
    }

    @Test
    void a_part_of_a_page_of_an_ended_session_sends_the_whole_page_to_sign_in() {
        HttpResponse<String> answer = door.visitor()
                .ask("GET", "/dispatch/x", "HX-Request", "true", "HX-Current-URL", door.address() + "/tickets/1");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in?back=%2Ftickets%2F1");
    }

    @Test
    void a_service_away_is_503_and_says_when_to_come_again() {
        HttpResponse<String> answer = visitor.ask("GET", "/api/reports/days/2026-11-23");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("service-away");
    }

    @Test
    void a_body_too_large_is_refused_at_the_door() {
        String text = "x".repeat(1_100_000);

        assertThat(visitor.submit("/dispatch/tickets/1/resolve", Map.of("publicText", text))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void pages_may_load_only_what_this_house_serves() {
        HttpResponse<String> page = visitor.open("/dispatch/x");

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
