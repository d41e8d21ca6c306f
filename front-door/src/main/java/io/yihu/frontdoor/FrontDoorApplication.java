package io.yihu.frontdoor;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The front door, alone in a JVM or beside the services. Settings in {@code front-door.yml}. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(FrontDoorProperties.class)
public class FrontDoorApplication {

    /** Starts it by itself. */
    public static void main(String[] args) {
        builder().run(args);
    }

    /** The application with settings of its own, so that several services fit into one JVM. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(FrontDoorApplication.class).properties("spring.config.name=front-door");
    }
}
