package io.yihu.kit.time;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Provides the business clock: UTC, whole milliseconds, which is what events and the store keep. */
@AutoConfiguration
class ClockAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock businessClock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
