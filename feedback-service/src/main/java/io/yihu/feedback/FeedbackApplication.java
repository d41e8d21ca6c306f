package io.yihu.feedback;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The feedback service as a program of its own, and as a part of {@code all-in-one}. */
@SpringBootApplication
@EnableConfigurationProperties(FeedbackProperties.class)
public class FeedbackApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        builder().run(args);
    }

    /** The service with its own settings file {@code feedback.yml}, so that several services fit in one JVM. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(FeedbackApplication.class).properties("spring.config.name=feedback");
    }
}
