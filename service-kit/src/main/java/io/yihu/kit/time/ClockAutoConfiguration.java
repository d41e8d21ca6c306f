package io.yihu.kit.time;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Provides the business clock, says so where it is not the real one, and follows it where it can be set. */
@AutoConfiguration
@EnableConfigurationProperties(ClockProperties.class)
class ClockAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    BusinessClock businessClock(ClockProperties properties) {
        return BusinessClock.over(Clock.tickMillis(ZoneOffset.UTC), properties.settable());
    }

    @Bean
    @ConditionalOnBean(BusinessClock.class)
    ClockEndpoint clockEndpoint(BusinessClock clock) {
        return new ClockEndpoint(clock);
    }

    @Bean
    @ConditionalOnBean(BusinessClock.class)
    @ConditionalOnProperty(name = "yihu.business-clock.settable", havingValue = "true")
    ClockFollower clockFollower(
            BusinessClock clock, @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        return new ClockFollower(clock, brokers);
    }

    @Bean
    @ConditionalOnBean(BusinessClock.class)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnProperty(name = "yihu.business-clock.settable", havingValue = "true")
    FilterRegistrationBean<BusinessTimeFilter> businessTimeFilter(BusinessClock clock) {
        FilterRegistrationBean<BusinessTimeFilter> filter = new FilterRegistrationBean<>(new BusinessTimeFilter(clock));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
