package io.yihu.dispatch;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The dispatch service: routes tickets to units and keeps their clocks. Settings in {@code dispatch.yml}. */
@SpringBootApplication(proxyBeanMethods = false)
public class DispatchApplication {
    /** Starts the service by itself. */
    public static void main(String[] args) {
        builder().run(args);
    }

    /** The application with settings of its own, so that several services fit into one JVM. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(DispatchApplication.class).properties("spring.config.name=dispatch");
    }
}
