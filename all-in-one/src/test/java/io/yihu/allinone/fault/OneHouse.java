package io.yihu.allinone.fault;

import io.yihu.allinone.AllInOneMain;
import io.yihu.allinone.client.House;
import io.yihu.allinone.command.RunningHouse;
import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code yihu run} as a process of its own. */
final class OneHouse implements AutoCloseable, Premises {
    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

    private final Path data;
    private final Path log;
    private final ChildJvm process;

    private OneHouse(Path data, Path log, ChildJvm process) {
        this.data = data;
        this.log = log;
        this.process = process;
    }

    /** That takes the tests' tokens. */
    static OneHouse start(Path data, Path log, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--data", data.toString(), "--port-base", "0"));
        arguments.addAll(List.of("--set", JWT + "jwk-set-uri=" + TestTokens.jwksUri()));
        arguments.addAll(List.of("--set", JWT + "issuer-uri=" + TestTokens.ISSUER));
        arguments.addAll(List.of(more));
        ChildJvm process = ChildJvm.start(log, AllInOneMain.class.getName(), List.of("-Xmx640m"), arguments);
        process.awaitLine("Yihu is ready", 1);
        process.awaitLine("Ctrl-C", 1);
        return new OneHouse(data, log, process);
    }

    @Override
    public URI uri(Part service) {
        House house = house();
        return switch (service) {
            case INTAKE -> house.intake();
            case DISPATCH -> house.dispatch();
            case FEEDBACK -> house.feedback();
            case ANALYTICS -> house.analytics();
            default -> throw new IllegalArgumentException(service + " is no service");
        };
    }

    private House house() {
        try {
            return RunningHouse.on(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String bootstrapServers() {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("(Kafka)"))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
