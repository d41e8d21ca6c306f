package io.yihu.identity;

import io.yihu.identity.api.BearerCallers;
import io.yihu.kit.security.OperationsChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/** Health for everybody, metrics for operations. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, BearerCallers callers) {
        return OperationsChain.of(http, jwt -> jwt.jwtAuthenticationConverter(callers));
    }

    /** No observation for each filter of each request. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
