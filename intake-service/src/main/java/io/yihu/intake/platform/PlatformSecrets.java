package io.yihu.intake.platform;

import io.yihu.kit.secret.SecretsFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Secrets by name, from the settings (so also from the environment) or from a file that is read anew when it changes. */
@Component
final class PlatformSecrets {

    private final PlatformProperties properties;
    private final SecretsFile file;

    PlatformSecrets(PlatformProperties properties) {
        this.properties = properties;
        this.file = new SecretsFile(properties.file(), "platforms' secrets");
    }

    /** The secret with this name, and the one that is to follow it; none where the platform is switched off. */
    List<String> of(String name) {
        return Stream.of(name, name + ".next")
                .flatMap(each -> value(each).stream())
                .toList();
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(properties.secrets().get(name))
                .or(() -> Optional.ofNullable(properties.secrets().get(name.replace("-", "")))) // from the environment
                .or(() -> file.find("secrets." + name))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty());
    }
}
