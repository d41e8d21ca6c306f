package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.kit.problem.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WebPaceTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T10:00:59Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final WebPace pace = new WebPace(new IntakeProperties(Path.of("keyset.json"), "reference", 2), clock);

    @Test
    void a_full_minute_takes_no_more_and_the_next_one_does() {
        pace.take();
        pace.take();

        assertThatThrownBy(pace::take).isInstanceOf(RefusedException.class);
        now.set(Instant.parse("2026-11-30T10:01:00Z"));
        assertThatCode(pace::take).doesNotThrowAnyException();
    }
}
