package io.yihu.kit.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ClockReference;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.EventGateway;
import io.yihu.kit.time.BusinessClock;
import io.yihu.kit.web.Http;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A house for training: its clock follows the topic, and nothing but its clock does. */
@TestPropertySource(properties = "yihu.business-clock.settable=true")
class FollowedClockTest extends HouseTest {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final Instant LAST_YEAR = Instant.parse("2025-03-06T01:00:00Z");

    @Autowired
    EventGateway gateway;

    @Autowired
    BusinessClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void backToRealTime() {
        announce(ClockReference.real(Instant.now(), 1000));
    }

    @Test
    void a_setting_is_heard_and_every_answer_says_that_it_is_not_the_real_time() {
        assertThat(asOperations().header("X-Business-Time")).isEmpty();

        announce(new ClockReference(Instant.now(), LAST_YEAR, 0, 2));

        assertThat(clock.instant()).isEqualTo(LAST_YEAR);
        Http.Answer seen = asOperations();
        assertThat(seen.header("X-Business-Time")).isEqualTo("2025-03-06T01:00:00Z");
        assertThat(seen.json().path("businessTime").asString()).isEqualTo("2025-03-06T01:00:00Z");
        assertThat(seen.json().path("real").asBoolean()).isFalse();
        assertThat(seen.json().path("sequence").asLong()).isEqualTo(SEQUENCE.get());
    }

    @Test
    void tokens_live_by_real_time_whatever_the_clock_shows() {
        announce(new ClockReference(Instant.now(), Instant.parse("2060-01-01T00:00:00Z"), 0, 3));
        assertThat(asOperations().status())
                .as("a token of today in the year 2060")
                .isEqualTo(200);

        announce(new ClockReference(Instant.now(), LAST_YEAR, 0, 4));
        assertThat(asOperations().status()).as("a token of today, last year").isEqualTo(200);
        assertThat(Http.as(port, TestTokens.expired("operations", null))
                        .get("/actuator/clock")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void what_is_no_setting_is_passed_over() {
        announce(new ClockReference(Instant.now(), LAST_YEAR, 0, 5));
        gateway.send(Topic.REFERENCE_CLOCK.topicName(), ClockReference.SUBJECT, envelope(), "{}".getBytes(UTF_8));

        announce(new ClockReference(Instant.now(), LAST_YEAR.plusSeconds(60), 0, 5));

        assertThat(clock.instant()).isEqualTo(LAST_YEAR.plusSeconds(60));
    }

    private Http.Answer asOperations() {
        return Http.as(port, TestTokens.bearer("operations", null)).get("/actuator/clock");
    }

    private void announce(ClockReference setting) {
        Envelope envelope = envelope();
        gateway.send(Topic.REFERENCE_CLOCK.topicName(), ClockReference.SUBJECT, envelope, EventJson.write(setting));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> clock.sequence() == envelope.sequence());
    }

    private static Envelope envelope() {
        return new Envelope(
                Writer.INTAKE,
                RecordType.CLOCK,
                ClockReference.SUBJECT,
                SEQUENCE.incrementAndGet(),
                Instant.now(),
                null,
                null);
    }
}
