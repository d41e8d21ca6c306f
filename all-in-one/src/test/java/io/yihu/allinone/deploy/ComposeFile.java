package io.yihu.allinone.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The compose file as data. */
record ComposeFile(Map<String, Object> content) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The programs of this house, by the name of their service. */
    static final Map<String, String> PROGRAMS = Map.of(
            "intake", "intake-service",
            "dispatch", "dispatch-service",
            "feedback", "feedback-service",
            "analytics", "analytics-service",
            "identity", "identity-server",
            "front-door", "front-door");

    static ComposeFile read() {
        try {
            return new ComposeFile(new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Map<String, Object>> services() {
        return cast(content.get("services"));
    }

    Map<String, Map<String, Object>> secrets() {
        return cast(content.get("secrets"));
    }

    Map<String, Object> volumes() {
        return cast(content.get("volumes"));
    }

    Map<String, Object> service(String name) {
        return services().get(name);
    }

    /** Settings as the program finds them in its environment. */
    Map<String, String> environment(String service) {
        Map<String, Object> given = cast(service(service).getOrDefault("environment", Map.of()));
        Map<String, String> environment = new LinkedHashMap<>();
        given.forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    /** The left sides of all volumes. */
    Stream<String> mounted() {
        return services().values().stream()
                .flatMap(service -> ComposeFile.<List<String>>cast(service.getOrDefault("volumes", List.of())).stream())
                .map(volume -> volume.substring(0, volume.indexOf(':')));
    }

    /** The secrets a service is given, whichever way it is written. */
    List<String> secretsOf(String service) {
        List<Object> given = cast(service(service).getOrDefault("secrets", List.of()));
        return given.stream()
                .map(secret -> secret instanceof Map<?, ?> named ? named.get("source") : secret)
                .map(String::valueOf)
                .toList();
    }

    @SuppressWarnings("unchecked")
    static <T> T cast(Object value) {
        return (T) value;
    }
}
