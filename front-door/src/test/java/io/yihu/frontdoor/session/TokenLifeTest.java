package io.yihu.frontdoor.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.doorkit.Door;
import io.yihu.doorkit.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens live half a minute here, which is less than the front door wants left, so every request renews. */
class TokenLifeTest {
    private Door door;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        door = Door.open(Duration.ofSeconds(30));
        visitor = door.visitor();
        visitor.signIn("dispatcher", "/dispatch/x");
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void a_token_about_to_end_is_renewed_and_signing_out_still_ends_both_sessions() {
        String first = door.echo().last().header("Authorization").orElseThrow();

        visitor.open("/dispatch/x");
        var seen = door.echo().last();

        assertThat(seen.header("Authorization").orElseThrow()).isNotEqualTo(first);
        String csrf = seen.header("X-Yihu-Csrf").orElseThrow();
        assertThat(visitor.follow(visitor.submit("/sign-out", Map.of("_csrf", csrf)))
                        .body())
                .contains("name=\"password\"");
    }

    @Test
    void with_the_identity_server_away_the_answer_is_503_and_the_session_stays() {
        door.identity().close();

        HttpResponse<String> answer = visitor.ask("GET", "/api/work-items");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("sign-in-away");
    }
}
