package io.yihu.allinone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Wires the front door to the services and to identity. What they have agreed on: the issuer is called {@code <public
 * address>/identity} and answers under the path {@code /identity} of its own address; both read the secret of the client
 * {@code front-door} from the file {@value #SECRET} in the identity folder, whoever comes first makes it.
 */
final class FrontDoorStart {
    static final String SECRET = "front-door-secret";
    private static final String PREFIX = "yihu.front-door.";
    private static final int SECRET_BYTES = 32;

    private final Settings settings;
    private final DataFolder data;
    private final Servers servers;

    FrontDoorStart(Settings settings, DataFolder data, Servers servers) {
        this.settings = settings;
        this.data = data;
        this.servers = servers;
    }

    /** Starts it; its address as people on this machine type it. */
    URI run(Map<Part, URI> services, Started started) {
        int port = FreePorts.orAny(settings.port(Part.FRONT_DOOR));
        URI address = URI.create("http://localhost:" + port);
        started.keep(new ServiceStart(properties(services, address)).run(Part.FRONT_DOOR, port));
        return address;
    }

    private Map<String, String> properties(Map<Part, URI> services, URI address) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.address", settings.host());
        properties.put("server.tomcat.threads.min-spare", "2");
        properties.put("spring.mongodb.uri", servers.mongo());
        properties.put(PREFIX + "public-address", address.toString());
        services.forEach((part, uri) ->
                properties.put(PREFIX + "targets." + part.name().toLowerCase(Locale.ROOT), uri.toString()));
        properties.put(PREFIX + "sign-in.client-secret-file", secret().toString());
        properties.putAll(settings.properties());
        return properties;
    }

    private Path secret() {
        Path file = data.resolve("identity").resolve(SECRET);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
