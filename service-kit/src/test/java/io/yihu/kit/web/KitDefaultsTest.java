package io.yihu.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import io.yihu.kit.trace.Correlation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KitDefaultsTest {

    @Test
    void two_services_in_one_jvm_each_have_the_defaults_and_their_own_settings() {
        try (var first = SampleServer.with();
                var second = SampleServer.with("server.shutdown=immediate", "yihu.web.max-body=10B")) {
            var one = first.context().getEnvironment();
            var two = second.context().getEnvironment();

            assertThat(one.getProperty("server.address")).isEqualTo("127.0.0.1");
            assertThat(one.getProperty("server.shutdown")).isEqualTo("graceful");
            assertThat(two.getProperty("server.shutdown")).isEqualTo("immediate");
            assertThat(two.getProperty("logging.pattern.correlation"))
                    .isEqualTo(one.getProperty("logging.pattern.correlation"));
            assertThat(Http.anonymous(second.port())
                            .post("/api/open", "12345678901")
                            .status())
                    .isEqualTo(413);
            assertThat(Http.anonymous(first.port())
                            .post("/api/open", "12345678901")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void log_lines_name_correlation_and_ticket() {
        try (var server = SampleServer.with()) {
            PatternLayout layout = new PatternLayout();
            layout.setContext(new LoggerContext());
            layout.setPattern(server.context().getEnvironment().getProperty("logging.pattern.correlation"));
            layout.start();

            Correlation.run(
                    "c-1",
                    () -> Correlation.forTicket("T-1", () -> {
                        LoggingEvent event = new LoggingEvent();
                        event.setMDCPropertyMap(org.slf4j.MDC.getCopyOfContextMap());
                        assertThat(layout.doLayout(event)).isEqualTo("[c-1] [T-1] ");
                    }));
        }
    }

    @Test
    void the_business_clock_ticks_whole_milliseconds_in_utc() {
        try (var server = SampleServer.with()) {
            Clock clock = server.context().getBean(Clock.class);
            Instant now = clock.instant();

            assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
            assertThat(now.getNano() % 1_000_000).isZero();
        }
    }
}
