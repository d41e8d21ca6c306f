package io.yihu.dispatch.notice;

import io.yihu.kit.secret.SecretsFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The robots' addresses and secrets, by name. They come from the settings (so also from the environment) or from a file that
 * is read anew when it changes; they go nowhere but into the request. Only http and https.
 */
@Component
final class NoticeAddresses {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final NoticeProperties properties;
    private final SecretsFile file;

    NoticeAddresses(NoticeProperties properties) {
        this.properties = properties;
        this.file = new SecretsFile(properties.file(), "robots' addresses");
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
                .or(() -> file.find(kind + name))
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
}
