package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing passwords. */
class BruteForceTest {

    private static final String PASSWORD = "a long enough phrase";

    @TempDir
    private Path folder;

    private Identity identity;

    @BeforeEach
    void start() throws Exception {
        identity = new Identity(folder);
        identity.person("victim", PASSWORD, null, "agent");
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"victim", "nobody.here"})
    void failures_are_answered_alike_for_a_real_and_an_unknown_name_and_then_delayed(String name) throws Exception {
        fail(name, 7);
        Reply wrong = attempt(name, "guess").expect(401);
        assertThat(wrong.body()).contains("账号或密码不正确").doesNotContain("guess");

        Reply throttled = attempt(name, PASSWORD).expect(429);

        assertThat(Integer.parseInt(throttled.header("Retry-After"))).isBetween(1, 16);
        assertThat(throttled.body()).contains("尝试次数过多");
    }

    @Test
    void the_delay_grows_outlives_a_restart_and_ends() throws Exception {
        fail("victim", 8);
        attempt("victim", "guess").expect(401);

        identity.restart();

        assertThat(Integer.parseInt(attempt("victim", PASSWORD).expect(429).header("Retry-After")))
                .isBetween(20, 32);
        identity.clock.forward(Duration.ofSeconds(33));
        attempt("victim", PASSWORD).expect(302);
        attempt("victim", "guess").expect(401);
        attempt("victim", PASSWORD).expect(302);
    }

    @Test
    void many_at_once_get_no_more_tries_than_one_after_the_other() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> guesses = new ArrayList<>();
            for (int i = 0; i < 48; i++) {
                guesses.add(() -> attempt("victim", "guess").status());
            }

            long tried = 0;
            for (Future<Integer> answer : threads.invokeAll(guesses)) {
                tried += answer.get() == 401 ? 1 : 0;
            }

            assertThat(tried).as("3 for nothing, then at 1, 2, 4 … s").isBetween(4L, 12L);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_address_that_tries_many_names_is_delayed_too() throws Exception {
        for (int i = 0; i < 34; i++) {
            attempt("name" + i, "guess").expect(401);
            identity.clock.forward(Duration.ofSeconds(9));
        }
        attempt("name34", "guess").expect(401);

        attempt("victim", PASSWORD).expect(429);
    }

    @Test
    void a_right_password_does_not_wash_the_address_clean() throws Exception {
        for (int i = 0; i < 34; i++) {
            attempt("name" + i, "guess").expect(401);
            identity.clock.forward(Duration.ofSeconds(9));
        }
        identity.clock.forward(Duration.ofSeconds(60));
        attempt("victim", PASSWORD).expect(302);

        identity.clock.forward(Duration.ofSeconds(60));
        attempt("name34", "guess").expect(401);

        attempt("victim", PASSWORD).expect(429);
    }

    @Test
    void an_administrators_reset_lets_the_person_in_at_once() throws Exception {
        fail("victim", 7);
        attempt("victim", "guess").expect(401);
        attempt("victim", PASSWORD).expect(429);

        String password = identity.api()
                .post("/api/accounts/victim/reset")
                .expect(200)
                .json()
                .get("oneTimePassword")
                .asString();

        attempt("victim", password).expect(302);
    }

    @Test
    void an_unknown_name_takes_as_long_as_a_known_one() throws Exception {
        identity.close();
        identity = Identity.inEarnest(folder.resolve("in-earnest"));
        identity.person("victim", PASSWORD, null, "agent");
        attempt("victim", "warm up");
        attempt("nobody0", "warm up");

        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            identity.clock.forward(Duration.ofHours(1));
            known = Math.min(known, nanos("victim"));
            unknown = Math.min(unknown, nanos("nobody" + i));
        }

        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    @Test
    void what_was_typed_as_a_name_is_not_written_down() throws Exception {
        attempt("my secret password typed here", "x").expect(401);

        assertThat(identity.api().get("/api/audit?limit=1").body())
                .contains("sign-in-refused")
                .doesNotContain("secret");
    }

    /** With enough time between for at most eight failures. */
    private void fail(String name, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            attempt(name, "guess").expect(401);
            identity.clock.forward(Duration.ofSeconds(17));
        }
    }

    private long nanos(String name) throws Exception {
        Browser browser = identity.browser();
        browser.get("/login");
        long begun = System.nanoTime();
        browser.post("/login", "account", name, "password", "guess").expect(401);
        return System.nanoTime() - begun;
    }

    private Reply attempt(String name, String password) throws Exception {
        return identity.browser().signIn(name, password).last();
    }
}
