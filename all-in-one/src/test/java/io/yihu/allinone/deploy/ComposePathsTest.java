package io.yihu.allinone.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every path, secret and variable is there or made by the script that the guide names. */
class ComposePathsTest {
    private static final Path ROOT = ComposeFile.ROOT;
    private static final String SECRETS = "./deploy/secrets/";

    private final ComposeFile compose = ComposeFile.read();

    @TempDir
    private Path folder;

    @Test
    void every_mounted_path_exists_or_is_a_declared_volume_or_a_secret() {
        List<String> mounted = compose.mounted().distinct().toList();

        assertThat(mounted).hasSizeGreaterThan(10).allSatisfy(path -> {
            if (path.startsWith(SECRETS)) {
                assertThat(compose.secrets()).containsKey(path.substring(SECRETS.length()));
            } else if (path.startsWith("./")) {
                assertThat(ROOT.resolve(path)).exists();
            } else {
                assertThat(compose.volumes()).containsKey(path);
            }
        });
    }

    @Test
    void every_secret_is_a_file_that_the_script_makes_different_each_time_and_never_replaces() throws Exception {
        Path secrets = folder.resolve("secrets");
        assertThat(run("sh", "deploy/make-secrets.sh", secrets.toString())).isZero();
        Map<String, String> made = contents(secrets);
        assertThat(run("sh", "deploy/make-secrets.sh", secrets.toString())).isZero();
        Path others = folder.resolve("others");
        assertThat(run("sh", "deploy/make-secrets.sh", others.toString())).isZero();

        assertThat(contents(secrets))
                .isEqualTo(made)
                .containsOnlyKeys(compose.secrets().keySet());
        assertThat(contents(others).values())
                .doesNotContainAnyElementsOf(made.entrySet().stream()
                        .filter(secret -> !secret.getKey().equals("prometheus-client-secret"))
                        .map(Map.Entry::getValue)
                        .toList());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        compose.secrets().forEach((name, secret) -> assertThat(secret).containsEntry("file", SECRETS + name));
    }

    @Test
    void nobody_is_given_a_secret_that_is_not_declared() {
        compose.services()
                .keySet()
                .forEach(name -> assertThat(compose.secrets().keySet()).as(name).containsAll(compose.secretsOf(name)));
    }

    @Test
    void every_variable_of_the_file_stands_in_the_example() throws Exception {
        String example = Files.readString(ROOT.resolve(".env.example"));
        List<String> variables = Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(Files.readString(ROOT.resolve("docker-compose.yml")))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();

        assertThat(variables)
                .contains("YIHU_ADDRESS")
                .allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
    }

    @Test
    void the_health_check_tells_200_from_anything_else_and_from_nobody() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/well", exchange -> exchange.sendResponseHeaders(200, -1));
        server.createContext("/ill", exchange -> exchange.sendResponseHeaders(503, -1));
        server.start();
        String port = Integer.toString(server.getAddress().getPort());
        try {
            assertThat(run("bash", "deploy/healthy", port, "/well")).isZero();
            assertThat(run("bash", "deploy/healthy", port, "/ill")).isNotZero();
        } finally {
            server.stop(0);
        }
        assertThat(run("bash", "deploy/healthy", port, "/well")).isNotZero();
    }

    private static Map<String, String> contents(Path secrets) throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(secrets)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
