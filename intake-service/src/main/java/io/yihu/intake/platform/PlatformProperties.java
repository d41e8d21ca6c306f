package io.yihu.intake.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Secrets of platforms, which are in no table.
 *
 * @param secrets by the name that {@code platforms.csv} gives; {@code NAME.next} counts beside {@code NAME}
 * @param file a properties file with {@code secrets.NAME}, read anew when it changes
 */
@ConfigurationProperties("yihu.intake.platforms")
public record PlatformProperties(
        @DefaultValue Map<String, String> secrets, @Nullable String file) {
    /** Copies the map. */
    public PlatformProperties {
        secrets = Map.copyOf(secrets);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "PlatformProperties[" + secrets.keySet() + "]";
    }
}
