package io.yihu.dispatch.notice;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The robots' addresses and secrets, by name. They come from the settings (so also from the environment) or from a file that
 * is read anew when it changes; they go nowhere but into the request. Only http and https.
 */
@Component
final class NoticeAddresses {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeAddresses.class);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final NoticeProperties properties;
    private volatile Read read = new Read(null, new Properties());

    private record Read(@Nullable FileTime changed, Properties values) {}

    NoticeAddresses(NoticeProperties properties) {
        this.properties = properties;
    }

    /** The address with this name; nothing where there is none or it is not one. */
    Optional<URI> find(String name) {
        return value("addresses.", name, properties.addresses().get(name)).flatMap(NoticeAddresses::uri);
    }

    /** The secret with this name. */
    Optional<String> secret(String name) {
        return value("secrets.", name, properties.secrets().get(name));
    }

    private Optional<String> value(String kind, String name, @Nullable String set) {
        return Optional.ofNullable(set)
                .or(() -> Optional.ofNullable(file().getProperty(kind + name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            boolean usable = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            return usable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
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
                    "The file of robots' addresses could not be read: {}",
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
