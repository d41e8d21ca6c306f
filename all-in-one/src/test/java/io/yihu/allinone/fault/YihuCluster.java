package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** {@code ./yihu cluster} as a process with its members, as its own output tells of them. */
final class YihuCluster implements Premises, AutoCloseable {
    private static final Pattern MEMBER = Pattern.compile("(?m)^  (\\S+)\\s+127\\.0\\.0\\.1:\\d+\\s+pid (\\d+)$");

    private final Path data;
    private final Path said;
    private final int base;
    private final ChildJvm launcher;
    private Map<String, Long> pids = Map.of();

    private YihuCluster(Path data, Path said, int base, ChildJvm launcher) {
        this.data = data;
        this.said = said;
        this.base = base;
        this.launcher = launcher;
    }

    /** On ports from the base on; trusts the tokens of tests. */
    static YihuCluster start(Path folder, int base) {
        Path data = folder.resolve("cluster");
        Path said = folder.resolve("said");
        String jwt = "spring.security.oauth2.resourceserver.jwt.";
        ChildJvm launcher = ChildJvm.start(
                said,
                "io.yihu.allinone.AllInOneMain",
                List.of(),
                List.of(
                        "cluster",
                        "--data",
                        data.toString(),
                        "--port-base",
                        Integer.toString(base),
                        "--set",
                        jwt + "jwk-set-uri=" + TestTokens.jwksUri(),
                        "--set",
                        jwt + "issuer-uri=" + TestTokens.ISSUER));
        return new YihuCluster(data, said, base, launcher);
    }

    /** Waits until it says where its members are. */
    void awaitReady() {
        Awaitility.await("the cluster is ready")
                .atMost(Duration.ofMinutes(15))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    assertThat(launcher.alive()).as(said()).isTrue();
                    return said().contains("Ctrl-C");
                });
        Map<String, Long> found = new HashMap<>();
        MEMBER.matcher(said()).results().forEach(m -> found.put(m.group(1), Long.valueOf(m.group(2))));
        pids = found;
    }

    /** Everything it has told so far. */
    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    Map<String, Long> pids() {
        return pids;
    }

    /** SIGKILL. */
    void kill(String member) {
        ProcessHandle.of(pids.get(member)).orElseThrow().destroyForcibly();
    }

    long alive() {
        return pids.values().stream()
                .filter(pid ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent())
                .count();
    }

    /** SIGKILL for the one who started them all: its members have to notice. */
    void killLauncher() {
        launcher.kill();
    }

    URI frontDoor() {
        return URI.create("http://127.0.0.1:" + base);
    }

    @Override
    public URI uri(Cluster.Part part) {
        return URI.create("http://127.0.0.1:" + (base + part.ordinal() - Cluster.Part.INTAKE.ordinal() + 1));
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:%d,127.0.0.1:%d,127.0.0.1:%d".formatted(base + 12, base + 13, base + 14);
    }

    @Override
    public void close() {
        launcher.close();
    }
}
