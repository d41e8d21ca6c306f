package io.yihu.kit.secret;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of properties in UTF-8 that is read anew when it changes. Where it cannot be read, what was read before counts; where it is
 * missing, nothing does. None of it is logged.
 */
public final class SecretsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SecretsFile.class);

    private final @Nullable String file;
    private final String holding;
    private volatile Read read = new Read(null, new Properties());

    private record Read(@Nullable FileTime changed, Properties values) {}

    /**
     * Looked at with each question.
     *
     * @param file nothing where the house has none
     * @param holding what is in it, as a complaint in the log calls it
     */
    public SecretsFile(@Nullable String file, String holding) {
        this.file = file;
        this.holding = holding;
    }

    /** The value of this key, as it stands there. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values().getProperty(key));
    }

    private Properties values() {
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
                    "The file of {} could not be read: {}",
                    holding,
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
