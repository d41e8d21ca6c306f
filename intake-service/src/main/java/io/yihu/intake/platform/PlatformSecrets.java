package io.yihu.intake.platform;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Secrets by name, from the settings (so also from the environment) or from a file that is read anew when it changes. */
@Component
final class PlatformSecrets {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformSecrets.class);

    private final PlatformProperties properties;
    private volatile Read read = new Read(null, new Properties());

    private record Read(@Nullable FileTime changed, Properties values) {}

    PlatformSecrets(PlatformProperties properties) {
        this.properties = properties;
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
                .or(() -> Optional.ofNullable(file().getProperty("secrets." + name)))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty());
    }

    private Properties file() {
        String file = properties.file();
        if (file == null || !Files.isReadable(Path.of(file))) {
            return new Properties();
        }
        try {
            FileTime changed = Files.getLastModifiedTime(Path.of(file));
            if (!changed.equals(read.changed())) {
                read = new Read(changed, load(Path.of(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "The file of platforms' secrets could not be read: {}",
                    e.getClass().getSimpleName());
        }
        return read.values();
    }

    private static Properties load(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        }
        return values;
    }
}
