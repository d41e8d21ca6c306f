package io.yihu.allinone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one house in a JVM is made of.
 *
 * @param data folder of everything kept; created when missing, one process at a time
 * @param host address of the four services; broker, store and identity stay on loopback
 * @param ports of each part, 0 for any free one
 * @param outside servers used instead of the embedded ones
 * @param properties Spring settings handed to all four services, over their own; {@value #TOKEN_LIFE} is the life of the
 *     command line's tokens, {@value #ADDRESS} the public address
 */
public record Settings(
        Path data, String host, Map<Part, Integer> ports, Outside outside, Map<String, String> properties) {

    /** An ISO-8601 duration such as {@code PT8H}. */
    public static final String TOKEN_LIFE = "yihu.identity.token-life";

    /** Under which people reach the house, such as {@code https://yihu.example.org}; part of the issuer's name. */
    public static final String ADDRESS = "yihu.address";

    /** An OIDC issuer outside whose tokens the services take; then this house has no accounts of its own. */
    public static final String ISSUER = "yihu.identity.issuer";

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Real servers, each where there is one.
     *
     * @param mongo connection string
     * @param kafka host:port, several separated by commas
     */
    public record Outside(@Nullable String mongo, @Nullable String kafka) {
        /** Everything embedded. */
        public static final Outside NONE = new Outside(null, null);
    }

    /** Keeps copies. */
    public Settings {
        ports = Map.copyOf(ports);
        properties = Map.copyOf(properties);
    }

    /** On loopback and the usual ports. */
    public static Settings in(Path data) {
        return new Settings(data, LOOPBACK, Part.usualPorts(), Outside.NONE, Map.of());
    }

    /** On loopback and free ports, for tests. */
    public static Settings onFreePorts(Path data) {
        return in(data).withPorts(Part.portsFrom(0));
    }

    Settings withHost(String newHost) {
        return new Settings(data, newHost, ports, outside, properties);
    }

    /** The same on other ports. */
    public Settings withPorts(Map<Part, Integer> newPorts) {
        return new Settings(data, host, newPorts, outside, properties);
    }

    /** The same with one part on another port. */
    public Settings withPort(Part part, int port) {
        Map<Part, Integer> more = new LinkedHashMap<>(ports);
        more.put(part, port);
        return withPorts(more);
    }

    /** The same on a real MongoDB. */
    public Settings withMongo(String uri) {
        return new Settings(data, host, ports, new Outside(uri, outside.kafka()), properties);
    }

    /** The same on a real Kafka. */
    public Settings withKafka(String bootstrapServers) {
        return new Settings(data, host, ports, new Outside(outside.mongo(), bootstrapServers), properties);
    }

    /** The same with one more setting for all four services. */
    public Settings with(String property, String value) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Settings(data, host, ports, outside, more);
    }

    int port(Part part) {
        return ports.getOrDefault(part, 0);
    }

    boolean embeds(Part part) {
        return !(part == Part.BROKER && outside.kafka() != null) && !(part == Part.STORE && outside.mongo() != null);
    }

    /** As set; where nothing is set, the front door on this machine. */
    String address() {
        return properties.getOrDefault(ADDRESS, "http://localhost:" + port(Part.FRONT_DOOR));
    }

    @Nullable
    String outsideIssuer() {
        return properties.get(ISSUER);
    }

    Duration tokenLife() {
        return Duration.parse(properties.getOrDefault(TOKEN_LIFE, "PT8H"));
    }
}
