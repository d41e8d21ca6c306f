package io.yihu.allinone;

import io.yihu.analytics.AnalyticsApplication;
import io.yihu.dispatch.DispatchApplication;
import io.yihu.feedback.FeedbackApplication;
import io.yihu.frontdoor.FrontDoorApplication;
import io.yihu.intake.IntakeApplication;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts one service as a Spring context of its own. Contexts share nothing of Spring: each has its own settings file,
 * metrics registry and broker clients; shutdown hooks and JMX, which are the JVM's, stay off.
 */
final class ServiceStart {

    private final Map<String, String> common;

    ServiceStart(Map<String, String> common) {
        this.common = common;
    }

    ConfigurableApplicationContext run(Part part, int port) {
        Map<String, String> settings = new LinkedHashMap<>(common);
        settings.put("server.port", Integer.toString(port));
        settings.put("spring.jmx.enabled", "false");
        settings.put("management.metrics.use-global-registry", "false");
        return application(part)
                .registerShutdownHook(false)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private static SpringApplicationBuilder application(Part part) {
        return switch (part) {
            case FRONT_DOOR -> FrontDoorApplication.builder();
            case INTAKE -> IntakeApplication.builder();
            case DISPATCH -> DispatchApplication.builder();
            case FEEDBACK -> FeedbackApplication.builder();
            case ANALYTICS -> AnalyticsApplication.builder();
            default -> throw new IllegalArgumentException(part + " is no service");
        };
    }
}
