package io.yihu.frontdoor.session;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static Door door;

    @BeforeAll
    static void open() throws IOException {
        door = Door.open(Duration.ofMinutes(30));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_page_asks_to_sign_in_and_comes_back_to_where_one_wanted_to_go() {
        Visitor visitor = door.visitor();

        HttpResponse<String> page = visitor.signIn("dispatcher", "/dispatch/lists?unit=sanitation");

        assertThat(page.uri().toString()).isEqualTo(door.address() + "/dispatch/lists?unit=sanitation");
        assertThat(page.body()).contains("echo");
    }

    @Test
    void the_token_goes_to_the_service_and_never_to_the_browser() {
        Visitor visitor = door.visitor();
        visitor.signIn("dispatcher", "/dispatch/x");

        Echo.Seen seen = door.echo().last();

        assertThat(seen.header("Authorization").orElseThrow()).startsWith("Bearer ey");
        assertThat(seen.header("Cookie")).isEmpty();
        assertThat(visitor.cookie("YIHU_SESSION").orElseThrow()).doesNotContain("ey");
        assertThat(visitor.cookie("TRACKER")).isEmpty();
    }

    @Test
    void signing_in_changes_the_session_id_and_the_cookie_is_out_of_reach_of_scripts() {
        Visitor visitor = door.visitor();
        String before =
                visitor.open("/dispatch/x").headers().firstValue("Set-Cookie").orElseThrow();
        String guest = visitor.cookie("YIHU_SESSION").orElseThrow();

        visitor.signIn("dispatcher", "/dispatch/x");

        assertThat(visitor.cookie("YIHU_SESSION").orElseThrow()).isNotEqualTo(guest);
        assertThat(before).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test
    void a_session_given_to_somebody_before_signing_in_is_worth_nothing_afterwards() {
        Visitor victim = door.visitor();
        victim.open("/dispatch/x");
        String planted = victim.cookie("YIHU_SESSION").orElseThrow();
        victim.signIn("dispatcher", "/dispatch/x");

        HttpResponse<String> attacker =
                door.visitor().ask("GET", "/api/work-items", "Cookie", "YIHU_SESSION=" + planted);

        assertThat(attacker.statusCode()).isEqualTo(401);
    }

    @Test
    void signing_out_ends_this_session_and_the_identity_servers() {
        Visitor visitor = door.visitor();
        visitor.signIn("dispatcher", "/dispatch/x");
        String csrf = door.echo().last().header("X-Yihu-Csrf").orElseThrow();
        String old = visitor.cookie("YIHU_SESSION").orElseThrow();

        HttpResponse<String> out = visitor.follow(visitor.submit("/sign-out", Map.of("_csrf", csrf)));

        assertThat(out.body()).contains("name=\"password\"");
        assertThat(door.visitor()
                        .ask("GET", "/api/work-items", "Cookie", "YIHU_SESSION=" + old)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signing_out_by_a_link_does_not_work() {
        Visitor visitor = door.visitor();
        visitor.signIn("dispatcher", "/dispatch/x");

        visitor.open("/sign-out");

        assertThat(visitor.open("/dispatch/x").statusCode()).isEqualTo(200);
    }

    @Test
    void a_restart_of_the_front_door_ends_no_session() {
        Visitor visitor = door.visitor();
        visitor.signIn("dispatcher", "/dispatch/x");

        door.restart();

        assertThat(visitor.open("/dispatch/x").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.invalid/",
                "//elsewhere.invalid",
                "/%5Celsewhere.invalid",
                "javascript:alert(1)",
                "///x"
            })
    void nobody_is_sent_to_another_address_after_signing_in(String back) {
        Visitor visitor = door.visitor();

        HttpResponse<String> page = visitor.signIn(
                "dispatcher", "/sign-in?back=" + back.replace("%5C", "%5C").replace(":", "%3A"));

        assertThat(page.uri().getAuthority()).isEqualTo(door.address().getAuthority());
    }
}
