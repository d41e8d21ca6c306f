package io.yihu.analytics;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The analytics service, alone in a JVM or one of several contexts in it. */
@SpringBootApplication
@EnableConfigurationProperties(AnalyticsSettings.class)
public class AnalyticsApplication {

    /** The application with its own settings file, {@code analytics.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(AnalyticsApplication.class).properties("spring.config.name=analytics");
    }

    /** Starts it. */
    public static void main(String[] args) {
        builder().run(args);
    }
}
