package io.yihu.intake;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The intake service: registers appeals and keeps who called to itself. Settings in {@code intake.yml}. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class IntakeApplication {

    /** Starts the service by itself. */
    public static void main(String[] args) {
        builder().run(args);
    }

    /** The application with settings of its own, so that several services fit into one JVM. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(IntakeApplication.class).properties("spring.config.name=intake");
    }
}
